// The statements that run between nodes of a list.
// In: ids; slot types (none: every type).
// Out: edge.
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[edge{{types}}]->(to:Entity)
WHERE to.id IN $ids
RETURN edge
UNION ALL
UNWIND $ids AS id
MATCH (from:Source {id: id})-[edge{{types}}]->(to:Entity)
WHERE to.id IN $ids
RETURN edge
