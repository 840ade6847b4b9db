// The statements that a source dates.
// In: limit, keys (names of properties that may hold a date, as a pattern; for a database that somebody else filled).
// Out: edge; the earliest first.
MATCH ()-[edge]->()
WHERE edge.startDate IS NOT NULL OR edge.endDate IS NOT NULL
WITH edge, coalesce(edge.earliest, edge.latest) AS day, edge.id AS id
ORDER BY day, id
LIMIT $limit
RETURN edge
