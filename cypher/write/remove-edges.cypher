// Removes statements by id, found from the node they start at.
// In: rows, a list of {id, from}; slots from (the label of the start) and type.
// Out: nothing.
UNWIND $rows AS row
MATCH (from{{from}} {id: row.from})-[edge{{type}} {id: row.id}]->()
DELETE edge
