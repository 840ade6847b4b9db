// What each source says of a person's offices.
// Public.
// $person: string. The id of a person, such as donald-trump.
// $limit: integer = 200. The most rows.
// Out: source, office, status, holds, place, startDate, endDate, passages; by source.
MATCH (person:Person {id: $person})-[holds:HOLDS_OFFICE]->(place)
RETURN holds.source AS source, holds.office AS office, holds.status AS status, holds, place, holds.startDate AS startDate, holds.endDate AS endDate, holds.passages AS passages
ORDER BY source, status, place.name
LIMIT $limit
