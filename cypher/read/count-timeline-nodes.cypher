// How many events and dated entities there are.
// In: nothing.
// Out: items, dated; one row.
MATCH (node:Entity)
WHERE node:Event OR node.startDate IS NOT NULL OR node.endDate IS NOT NULL
RETURN count(node) AS items, count(coalesce(node.startDate, node.endDate)) AS dated
