// The latest writes with what each changed, page by page as JSON.
// In: limit.
// Out: command, pages; newest first.
MATCH (command:_PosturaCommand)
OPTIONAL MATCH (page:_PosturaChange {command: command.id})
WITH command, page, command.at AS at
ORDER BY at DESC, page.position
WITH command, at, collect(page.changes) AS pages
ORDER BY at DESC
LIMIT $limit
RETURN command, pages
