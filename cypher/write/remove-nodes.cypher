// Removes nodes by id with what is left of their edges.
// In: ids; slot label (the key label).
// Out: nothing.
UNWIND $ids AS id
MATCH (node{{label}} {id: id})
DETACH DELETE node
