// Some edges of a type, to see which properties they have.
// In: limit; slot types.
// Out: properties.
MATCH ()-[edge{{types}}]->()
WITH edge LIMIT $limit
RETURN properties(edge) AS properties
