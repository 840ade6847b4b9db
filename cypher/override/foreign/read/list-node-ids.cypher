// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH (node)
RETURN '~n:' + elementId(node) AS id
