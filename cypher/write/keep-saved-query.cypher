// Keeps a query of an editor, or what they changed of it. Repeatable, as the command is.
// In: id, name, description, tags, statement, parameters (as JSON, because a property cannot be a map), createdAt, updatedAt.
// Out: nothing.
MERGE (saved:_PosturaSavedQuery {id: $id})
SET saved.name = $name, saved.description = $description, saved.tags = $tags, saved.statement = $statement, saved.parameters = $parameters,
  saved.createdAt = $createdAt, saved.updatedAt = $updatedAt
