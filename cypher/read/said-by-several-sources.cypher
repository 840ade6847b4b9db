// What more than one source says, each for itself.
// Es: Lo que dice más de una fuente, cada una por su cuenta.
// Public.
// Topic: sources, 5.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: start, type, end, sources, statements; by type, then names.
MATCH (start:Entity)-[statement]->(end:Entity)
WITH start, type(statement) AS type, end, count(DISTINCT statement.source) AS sources, count(statement) AS statements
WHERE sources > 1
RETURN start, type, end, sources, statements
ORDER BY type, start.name, end.name
LIMIT $limit
