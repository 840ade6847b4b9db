// The queries that editors keep for everyone.
// In: nothing.
// Out: id, name, description, tags, statement, parameters (as JSON), createdAt, updatedAt; by name.
MATCH (saved:_PosturaSavedQuery)
RETURN saved.id AS id, saved.name AS name, saved.description AS description, saved.tags AS tags, saved.statement AS statement,
  saved.parameters AS parameters, saved.createdAt AS createdAt, saved.updatedAt AS updatedAt
ORDER BY name, id
LIMIT 1000
