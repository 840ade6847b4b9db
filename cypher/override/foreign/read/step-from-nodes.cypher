// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
// Such a database does not have our dates and sources, so limits on them leave nothing.
UNWIND $ids AS id
MATCH (node)
WHERE elementId(node) = substring(id, 3) AND $sources IS NULL AND $earliest IS NULL AND $latest IS NULL
MATCH (node){{left}}[edge{{types}}]{{right}}(neighbour)
RETURN id, '~n:' + elementId(neighbour) AS neighbour, '~r:' + elementId(edge) AS edge
