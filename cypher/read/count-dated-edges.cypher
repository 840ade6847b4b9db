// How many statements a source dates.
// In: nothing.
// Out: count; one row.
MATCH ()-[edge]->()
WHERE edge.startDate IS NOT NULL OR edge.endDate IS NOT NULL
RETURN count(edge) AS count
