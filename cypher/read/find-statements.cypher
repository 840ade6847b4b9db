// A node's statements in both directions, with the node at the other end.
// In: id, limit; slots label and types (none: every type).
// Out: edge, neighbour, direction; by type, then id.
MATCH (centre{{label}} {id: $id})-[edge{{types}}]->(neighbour)
WHERE type(edge) <> 'PASSAGE_OF'
RETURN edge, neighbour, 'out' AS direction, type(edge) AS type, edge.id AS id
ORDER BY type, id
LIMIT $limit
UNION ALL
MATCH (centre{{label}} {id: $id})<-[edge{{types}}]-(neighbour)
WHERE type(edge) <> 'PASSAGE_OF'
RETURN edge, neighbour, 'in' AS direction, type(edge) AS type, edge.id AS id
ORDER BY type, id
LIMIT $limit
