// The statements of some entities that belong on a timeline: those that a source dates, those of some types, and those that tie an entity to an event.
// In: ids, types, limit, keys (names of properties that may hold a date, as a pattern; for a database that somebody else filled).
// Out: edge; the earliest first, those without a date last.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[edge]-(other:Entity)
WHERE edge.startDate IS NOT NULL OR edge.endDate IS NOT NULL OR type(edge) IN $types OR other:Event
WITH DISTINCT edge
WITH edge, coalesce(edge.startDate, edge.endDate) IS NULL AS undated, coalesce(edge.earliest, edge.latest) AS day, edge.id AS edgeId
ORDER BY undated, day, edgeId
LIMIT $limit
RETURN edge
