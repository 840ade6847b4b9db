// The organizations that a source counts as part of a country or place.
// Es: Las organizaciones que una fuente cuenta como parte de un país o lugar.
// Public.
// Topic: agents, 1.
// $place: string (mexico). The id of a place.
// Es: El id de un lugar.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: organization, place, source, passages; by name, then source.
MATCH (organization:Organization)-[part:PART_OF]->(place:Place {id: $place})
RETURN organization, place, part.source AS source, part.passages AS passages
ORDER BY organization.name, source, part.id
LIMIT $limit
