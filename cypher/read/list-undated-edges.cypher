// The statements of some types that no source dates.
// In: limit; slot types.
// Out: edge; by id.
MATCH ()-[edge{{types}}]->()
WHERE edge.startDate IS NULL AND edge.endDate IS NULL
WITH edge, edge.id AS id
ORDER BY id
LIMIT $limit
RETURN edge
