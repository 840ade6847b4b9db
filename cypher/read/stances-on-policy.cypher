// Who stands where on a policy, on whose word, and on which passages.
// Es: Quién toma qué postura ante una política, según quién y en qué pasajes.
// Public.
// Topic: stances, 1.
// $policy: string (us-troop-deployment-to-mexico). The id of a policy.
// Es: El id de una política.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: agent, stance, condition, attributedTo, quote, source, passages; by stance, then agent.
MATCH (agent:Entity)-[statement:PROPOSES|SUPPORTS|OPPOSES]->(policy:Policy {id: $policy})
RETURN agent, type(statement) AS stance, statement.condition AS condition, statement.attributedTo AS attributedTo, statement.quote AS quote, statement.source AS source, statement.passages AS passages
ORDER BY stance, agent.name, source, statement.id
LIMIT $limit
