// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH (start), (end)
WHERE elementId(start) = substring($from, 3) AND elementId(end) = substring($to, 3)
MATCH (start)-[edge{{types}}]->(end)
RETURN edge, start, end
ORDER BY elementId(edge)
