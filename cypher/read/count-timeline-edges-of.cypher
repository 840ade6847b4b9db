// How many statements of some entities a source dates, and how many of some types it does not.
// In: ids, types.
// Out: items, dated; one row.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[edge]-(:Entity)
WHERE edge.startDate IS NOT NULL OR edge.endDate IS NOT NULL OR type(edge) IN $types
WITH DISTINCT edge
RETURN count(edge) AS items, count(coalesce(edge.startDate, edge.endDate)) AS dated
