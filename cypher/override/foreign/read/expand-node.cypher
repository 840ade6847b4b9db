// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH (centre)
WHERE elementId(centre) = substring($id, 3)
MATCH (centre){{left}}[edge{{types}}]{{right}}(neighbour)
WITH neighbour, count(edge) AS statements, min(type(edge)) AS firstType, toString(coalesce(neighbour.name, neighbour.title)) AS name, elementId(neighbour) AS id
ORDER BY CASE $order WHEN 'statements' THEN -statements ELSE 0 END, CASE $order WHEN 'type' THEN firstType ELSE '' END, name, id
SKIP $skip LIMIT $limit
RETURN neighbour
