// Entities and sources by id.
// In: ids.
// Out: node; ids that nothing has give no row.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node
UNION ALL
UNWIND $ids AS id
MATCH (node:Source {id: id})
RETURN node
