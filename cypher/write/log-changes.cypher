// Records what a write changed, page by page: each thing before and after, as JSON.
// In: command, the id of the command; rows, a list of {id, position, changes}.
// Out: nothing.
UNWIND $rows AS row
CREATE (:_PosturaChange {id: row.id, command: $command, position: row.position, changes: row.changes})
