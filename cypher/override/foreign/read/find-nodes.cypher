// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $ids AS id
MATCH (node)
WHERE elementId(node) = substring(id, 3)
RETURN node
