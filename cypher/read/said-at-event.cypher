// What was said on an occasion or about it, by whom, and what else is recorded of it, with passages.
// Es: Lo que se dijo en una ocasión o sobre ella, quién lo dijo y qué más consta de ella, con pasajes.
// Public.
// Topic: time, 4.
// $event: string (sheinbaum-trump-call). The id of an event.
// Es: El id de un suceso.
// $limit: integer = 200. The most rows of each sort.
// Es: El máximo de filas de cada tipo.
// Out: speaker, relation, subject, condition, quote, attributedTo, source, passages.
MATCH (speaker)-[statement]->(subject:Entity)
WHERE statement.occasion = $event
RETURN speaker, type(statement) AS relation, subject, statement.condition AS condition, statement.quote AS quote, statement.attributedTo AS attributedTo, statement.source AS source, statement.passages AS passages, statement.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (speaker:Entity)-[statement]->(subject:Event {id: $event})
RETURN speaker, type(statement) AS relation, subject, statement.condition AS condition, statement.quote AS quote, statement.attributedTo AS attributedTo, statement.source AS source, statement.passages AS passages, statement.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (speaker:Event {id: $event})-[statement]->(subject:Entity)
RETURN speaker, type(statement) AS relation, subject, statement.condition AS condition, statement.quote AS quote, statement.attributedTo AS attributedTo, statement.source AS source, statement.passages AS passages, statement.id AS id
ORDER BY id
LIMIT $limit
