// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $rows AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = substring(row.id, 3)
RETURN edge
