// Edges by id, each found from the node that it starts at.
// In: rows, a list of {id, from}.
// Out: edge.
UNWIND $rows AS row
MATCH (start:Entity {id: row.from})-[edge {id: row.id}]->()
RETURN edge
