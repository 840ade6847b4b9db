// How many statements of some types no source dates.
// In: slot types.
// Out: count; one row.
MATCH ()-[edge{{types}}]->()
WHERE edge.startDate IS NULL AND edge.endDate IS NULL
RETURN count(edge) AS count
