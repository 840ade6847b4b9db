// Every statement that connects two nodes directly, in either direction.
// Es: Todos los enunciados que conectan dos nodos directamente, en cualquier sentido.
// Public.
// Topic: paths, 3.
// $fromId: string (mexico). The id of one node.
// Es: El id de un nodo.
// $toId: string (united-states). The id of the other node.
// Es: El id del otro nodo.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: start, statement, end, attributedTo, source, passages; by type, then id.
MATCH (:Entity {id: $fromId})-[statement]-(:Entity {id: $toId})
WITH startNode(statement) AS start, statement, endNode(statement) AS end
RETURN start, statement, end, statement.attributedTo AS attributedTo, statement.source AS source, statement.passages AS passages
ORDER BY type(statement), statement.id
LIMIT $limit
