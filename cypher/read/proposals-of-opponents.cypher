// What those who oppose a policy propose or support.
// Es: Lo que proponen o apoyan quienes se oponen a una política.
// Public.
// Topic: stances, 5.
// $policy: string (us-troop-deployment-to-mexico). The id of a policy.
// Es: El id de una política.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: agent, stance, policy, condition, attributedTo, source, passages; by agent, then policy.
MATCH (agent:Entity)-[:OPPOSES]->(:Policy {id: $policy})
WITH DISTINCT agent
MATCH (agent)-[statement:PROPOSES|SUPPORTS]->(policy:Policy)
RETURN agent, type(statement) AS stance, policy, statement.condition AS condition, statement.attributedTo AS attributedTo,
  statement.source AS source, statement.passages AS passages
ORDER BY agent.name, policy.name, statement.id
LIMIT $limit
