// The shortest paths between two nodes, over statements of any type.
// Es: Los caminos más cortos entre dos nodos, por enunciados de cualquier tipo.
// Public.
// Topic: paths, 4.
// $fromId: string (marco-rubio). The id of the node at one end.
// Es: El id del nodo en un extremo.
// $toId: string (merida-initiative). The id of the node at the other end.
// Es: El id del nodo en el otro extremo.
// $limit: integer = 20. The most rows.
// Es: El máximo de filas.
// Out: path, steps; in the order of the ids along the path.
MATCH (one:Entity {id: $fromId}), (other:Entity {id: $toId})
MATCH path = allShortestPaths((one)-[*..6]-(other))
RETURN path, length(path) AS steps
ORDER BY [node IN nodes(path) | node.id], [edge IN relationships(path) | edge.id]
LIMIT $limit
