// A page of a node's neighbours.
// In: id, order (statements: most first; name; type), skip, limit; slots label, left, types, right.
// Out: neighbour, in that order.
MATCH (centre{{label}} {id: $id}){{left}}[edge{{types}}]{{right}}(neighbour)
WHERE type(edge) <> 'PASSAGE_OF'
WITH neighbour, count(edge) AS statements, min(type(edge)) AS firstType, coalesce(neighbour.name, neighbour.title) AS name, neighbour.id AS id
ORDER BY CASE $order WHEN 'statements' THEN -statements ELSE 0 END, CASE $order WHEN 'type' THEN firstType ELSE '' END, name, id
SKIP $skip LIMIT $limit
RETURN neighbour
