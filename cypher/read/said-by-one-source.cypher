// What only one source says of somebody.
// Es: Lo que una sola fuente dice de alguien.
// Public.
// Topic: sources, 4.
// $agent: string (donald-trump). The id of a person, organization, group or place.
// Es: El id de una persona, una organización, un grupo o un lugar.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: type, subject, source; by source, then type and name.
MATCH (:Entity {id: $agent})-[statement]->(subject:Entity)
WITH subject, type(statement) AS type, collect(DISTINCT statement.source) AS sources
WHERE size(sources) = 1
RETURN type, subject, head(sources) AS source
ORDER BY source, type, subject.name
LIMIT $limit
