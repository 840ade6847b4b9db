// The statements between some nodes and others, in either direction.
// In: ids, others (ids).
// Out: edge; one between two of the first comes twice.
UNWIND $ids AS id
MATCH (node:Entity {id: id})-[edge]-(other:Entity)
WHERE other.id IN $others
RETURN edge
UNION ALL
UNWIND $ids AS id
MATCH (node:Source {id: id})-[edge]-(other:Entity)
WHERE other.id IN $others
RETURN edge
