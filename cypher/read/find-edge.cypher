// A statement by id, found from the node that it starts at.
// In: id, from.
// Out: edge, start, end; or no row.
MATCH (start:Entity {id: $from})-[edge {id: $id}]->(end)
RETURN edge, start, end
UNION ALL
MATCH (start:Source {id: $from})-[edge {id: $id}]->(end)
RETURN edge, start, end
