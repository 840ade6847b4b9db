// A database that somebody else filled has nodes without the label Entity.
MATCH (node)
WITH node LIMIT $sample
WITH node, COUNT { (node)--() } AS degree, elementId(node) AS id
ORDER BY degree DESC, id
LIMIT $limit
RETURN node
