// Removes something that an editor kept.
// In: id; slot label.
// Out: nothing.
MATCH (kept{{label}} {id: $id})
DELETE kept
