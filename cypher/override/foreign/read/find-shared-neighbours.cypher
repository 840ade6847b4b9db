// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $ids AS id
MATCH (node)
WHERE elementId(node) = substring(id, 3)
MATCH (node)-[edge]-(neighbour)
WHERE NOT '~n:' + elementId(neighbour) IN $ids
WITH neighbour, count(DISTINCT id) AS nodes, count(edge) AS statements, elementId(neighbour) AS neighbourId
WHERE nodes >= 2
RETURN neighbour, statements
ORDER BY statements DESC, neighbourId
LIMIT $limit
