// The nodes with the most edges, for a first picture that nobody curated.
// In: sample (how many nodes are looked at), limit.
// Out: node.
MATCH (node:Entity)
WITH node LIMIT $sample
MATCH (node)-[edge]-()
WITH node, count(edge) AS degree, node.id AS id
ORDER BY degree DESC, id
LIMIT $limit
RETURN node
