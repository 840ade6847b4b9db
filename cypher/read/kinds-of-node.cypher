// The kinds of node, and how many nodes there are of each.
// Es: Las clases de nodo y cuántos nodos hay de cada una.
// Public.
// Topic: model, 2.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: label, nodes; the most frequent first.
MATCH (node)
UNWIND labels(node) AS label
WITH label, count(node) AS nodes
WHERE NOT label STARTS WITH '_'
RETURN label, nodes
ORDER BY nodes DESC, label
LIMIT $limit
