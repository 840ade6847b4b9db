// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $ids AS id
MATCH (from)
WHERE elementId(from) = substring(id, 3)
MATCH (from)-[edge{{types}}]->(to)
WHERE '~n:' + elementId(to) IN $ids
RETURN edge
