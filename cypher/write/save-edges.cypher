// Makes or replaces statements by id.
// In: rows, a list of {id, from, to, properties}; slots from (the label of the start) and type.
// Out: nothing.
UNWIND $rows AS row
MATCH (from{{from}} {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[edge{{type}} {id: row.id}]->(to)
SET edge = row.properties
