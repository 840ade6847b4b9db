// The ids of all entities.
// In: nothing.
// Out: id.
MATCH (node:Entity)
RETURN node.id AS id
