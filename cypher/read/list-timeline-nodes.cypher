// What happened: the events, and the other entities that a source dates.
// In: limit, keys (names of properties that may hold a date, as a pattern; for a database that somebody else filled).
// Out: node; the earliest first, those without a date last.
MATCH (node:Entity)
WHERE node:Event OR node.startDate IS NOT NULL OR node.endDate IS NOT NULL
WITH node, coalesce(node.startDate, node.endDate) IS NULL AS undated, coalesce(node.earliest, node.latest) AS day, node.name AS name
ORDER BY undated, day, name
LIMIT $limit
RETURN node
