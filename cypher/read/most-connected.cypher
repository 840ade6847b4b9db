// The nodes with the most neighbours.
// Es: Los nodos con más vecinos.
// Public.
// Topic: shape, 1.
// $limit: integer = 25. The most rows.
// Es: El máximo de filas.
// Out: node, neighbours, statements; the most connected first.
MATCH (node:Entity)-[statement]-(neighbour)
WITH node, count(DISTINCT neighbour) AS neighbours, count(statement) AS statements
RETURN node, neighbours, statements
ORDER BY neighbours DESC, statements DESC, node.name
LIMIT $limit
