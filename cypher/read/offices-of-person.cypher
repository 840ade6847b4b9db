// What each source says of a person's offices.
// Es: Lo que cada fuente dice de los cargos de una persona.
// Public.
// Topic: agents, 2.
// $person: string (donald-trump). The id of a person.
// Es: El id de una persona.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: source, office, status, holds, place, startDate, endDate, passages; by source.
MATCH (person:Person {id: $person})-[holds:HOLDS_OFFICE]->(place)
RETURN holds.source AS source, holds.office AS office, holds.status AS status, holds, place, holds.startDate AS startDate, holds.endDate AS endDate, holds.passages AS passages
ORDER BY source, status, place.name, holds.id
LIMIT $limit
