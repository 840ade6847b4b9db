// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH (from)-->(to)
WITH from, collect(DISTINCT '~n:' + elementId(to)) AS ends
RETURN '~n:' + elementId(from) AS from, ends
