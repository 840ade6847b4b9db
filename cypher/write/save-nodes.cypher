// Makes or replaces nodes by id.
// In: rows, a list of {id, properties}; slots label (the key label) and kind.
// Out: nothing.
UNWIND $rows AS row
MERGE (node{{label}} {id: row.id})
SET node = row.properties
SET node{{kind}}
