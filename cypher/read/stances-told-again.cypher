// Whose stance on a policy is told more than once, side by side, so that a change of mind, of day or of condition shows.
// Es: De quién se cuenta más de una vez la postura ante una política, en paralelo, para que se vea un cambio de opinión, de día o de condición.
// Public.
// Topic: stances, 4.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: agent, policy, stance, startDate, occasion, condition, quote, source, passages; by agent, then policy.
MATCH (agent:Entity)-[told:PROPOSES|SUPPORTS|OPPOSES]->(policy:Policy)
WITH agent, policy, count(told) AS times
WHERE times > 1
MATCH (agent)-[statement:PROPOSES|SUPPORTS|OPPOSES]->(policy)
RETURN agent, policy, type(statement) AS stance, statement.startDate AS startDate, statement.occasion AS occasion, statement.condition AS condition,
  statement.quote AS quote, statement.source AS source, statement.passages AS passages
ORDER BY agent.name, policy.name, statement.earliest, statement.id
LIMIT $limit
