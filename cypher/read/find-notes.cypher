// The notes of editors on some nodes and edges.
// In: ids.
// Out: kept (properties), the oldest first.
MATCH (note:_PosturaNote)
WHERE note.`on` IN $ids
RETURN properties(note) AS kept
ORDER BY note.createdAt, note.id
LIMIT 5000
