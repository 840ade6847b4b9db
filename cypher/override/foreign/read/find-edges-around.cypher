// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $ids AS id
MATCH (node)
WHERE elementId(node) = substring(id, 3)
MATCH (node)-[edge]-(other)
WHERE '~n:' + elementId(other) IN $others
RETURN edge
