// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH ()-[edge]->()
RETURN edge
ORDER BY elementId(edge)
SKIP $skip LIMIT $limit
