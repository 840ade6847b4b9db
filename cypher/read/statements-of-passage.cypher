// The statements that rest on a passage, and on whose word.
// Es: Los enunciados que se apoyan en un pasaje, y según quién.
// Public.
// Topic: sources, 2.
// $passage: string (offer-rejected-07). The id of a passage.
// Es: El id de un pasaje.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: start, type, end, attributedTo, statement; by id.
MATCH (start)-[statement]->(end)
WHERE $passage IN statement.passages
RETURN start, type(statement) AS type, end, statement.attributedTo AS attributedTo, statement
ORDER BY statement.id
LIMIT $limit
