// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH (start)-[edge]->(end)
WHERE elementId(edge) = substring($id, 3)
RETURN edge, start, end
