// Every stance that somebody takes, with condition, quote and passages.
// Es: Todas las posturas que alguien toma, con condición, cita y pasajes.
// Public.
// Topic: stances, 2.
// $agent: string (marco-rubio). The id of a person, organization, group or place.
// Es: El id de una persona, una organización, un grupo o un lugar.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: stance, policy, condition, quote, attributedTo, source, passages; by stance, then policy.
MATCH (agent:Entity {id: $agent})-[statement:PROPOSES|SUPPORTS|OPPOSES]->(policy:Policy)
RETURN type(statement) AS stance, policy, statement.condition AS condition, statement.quote AS quote, statement.attributedTo AS attributedTo, statement.source AS source, statement.passages AS passages
ORDER BY stance, policy.name, source, statement.id
LIMIT $limit
