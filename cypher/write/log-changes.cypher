// Records what a write changed, page by page: each thing before and after, as JSON. Repeatable, as the command is.
// In: command, the id of the command; rows, a list of {id, position, changes}.
// Out: nothing.
UNWIND $rows AS row
MERGE (page:_PosturaChange {id: row.id})
SET page.command = $command, page.position = row.position, page.changes = row.changes
