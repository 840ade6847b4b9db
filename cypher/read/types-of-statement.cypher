// The types of statement, how many there are of each, and in how many sources.
// Es: Los tipos de enunciado, cuántos hay de cada uno y en cuántas fuentes.
// Public.
// Topic: model, 3.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: type, statements, sources; the most frequent first.
MATCH ()-[statement]->()
WHERE type(statement) <> 'PASSAGE_OF'
RETURN type(statement) AS type, count(statement) AS statements, count(DISTINCT statement.source) AS sources
ORDER BY statements DESC, type
LIMIT $limit
