// All statements of one type from one node to another.
// In: from, to; slots label (of the start) and types.
// Out: edge, start, end; by id.
MATCH (start{{label}} {id: $from})-[edge{{types}}]->(end:Entity {id: $to})
RETURN edge, start, end
ORDER BY edge.id
