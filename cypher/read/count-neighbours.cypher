// How many statements and distinct neighbours a node has, by type and direction.
// In: id; slot label (Entity or Source).
// Out: type, direction, edges, neighbours.
MATCH (centre{{label}} {id: $id})-[edge]->(neighbour)
WHERE type(edge) <> 'PASSAGE_OF'
RETURN type(edge) AS type, 'out' AS direction, count(edge) AS edges, count(DISTINCT neighbour) AS neighbours
UNION ALL
MATCH (centre{{label}} {id: $id})<-[edge]-(neighbour)
WHERE type(edge) <> 'PASSAGE_OF'
RETURN type(edge) AS type, 'in' AS direction, count(edge) AS edges, count(DISTINCT neighbour) AS neighbours
