// The nodes that a single statement ties to the rest.
// Es: Los nodos que un solo enunciado une al resto.
// Public.
// Topic: shape, 2.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: node, kind; by kind, then name.
MATCH (node:Entity)-[statement]-()
WITH node, count(statement) AS statements
WHERE statements = 1
RETURN node, head([label IN labels(node) WHERE label <> 'Entity']) AS kind
ORDER BY kind, node.name
LIMIT $limit
