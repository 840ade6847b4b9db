// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $ids AS id
MATCH (entity)
WHERE elementId(entity) = substring(id, 3)
MATCH (entity)-[edge]-()
WHERE type(edge) IN $types OR any(key IN keys(edge) WHERE key =~ $keys)
RETURN DISTINCT edge
LIMIT $limit
