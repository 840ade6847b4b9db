// Whose own words the sources quote most.
// Es: De quién citan más palabras propias las fuentes.
// Public.
// Topic: agents, 3.
// $limit: integer = 50. The most rows.
// Es: El máximo de filas.
// Out: speaker, quotes, words; the most quoted first.
MATCH (speaker:Entity)-[statement]->(:Entity)
WHERE statement.quote IS NOT NULL
WITH speaker, statement.quote AS quote
ORDER BY quote
RETURN speaker, count(quote) AS quotes, collect(DISTINCT quote) AS words
ORDER BY quotes DESC, speaker.name
LIMIT $limit
