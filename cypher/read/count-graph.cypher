// How many entities and statements there are.
// Out: nodes, edges; one row.
MATCH (node:Entity)
WITH count(node) AS nodes
MATCH ()-[edge]->()
WHERE type(edge) <> 'PASSAGE_OF'
RETURN nodes, count(edge) AS edges
