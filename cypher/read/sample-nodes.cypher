// Some nodes of a label, to see which properties they have.
// In: limit; slot label.
// Out: properties.
MATCH (node{{label}})
WITH node LIMIT $limit
RETURN properties(node) AS properties
