// What writes changed in the graph after a data version, page by page as JSON. What belongs to no data set, such as a kept query, is no part of the graph.
// In: since, limit.
// Out: at, position, changes; the latest write first, each write's pages from the last.
MATCH (command:_PosturaCommand)
WHERE command.dataset IS NOT NULL AND command.dataVersion > $since
MATCH (page:_PosturaChange {command: command.id})
WITH command.at AS at, command.dataVersion AS dataVersion, page.position AS position, page.changes AS changes
ORDER BY dataVersion DESC, position DESC
LIMIT $limit
RETURN at, position, changes
