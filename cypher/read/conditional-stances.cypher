// The stances that somebody takes on a condition.
// Es: Las posturas que alguien toma con una condición.
// Public.
// Topic: stances, 3.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: agent, stance, policy, condition, conditionEs, attributedTo, source, passages; by agent, then policy.
MATCH (agent:Entity)-[statement:PROPOSES|SUPPORTS|OPPOSES]->(policy:Policy)
WHERE statement.condition IS NOT NULL
RETURN agent, type(statement) AS stance, policy, statement.condition AS condition, statement.conditionEs AS conditionEs,
  statement.attributedTo AS attributedTo, statement.source AS source, statement.passages AS passages
ORDER BY agent.name, policy.name, statement.id
LIMIT $limit
