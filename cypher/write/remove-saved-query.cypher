// Removes a kept query.
// In: id.
// Out: nothing.
MATCH (saved:_PosturaSavedQuery {id: $id})
DELETE saved
