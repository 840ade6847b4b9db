// Who stands where on a policy, on whose word, and on which passages.
// Public.
// $policy: string. The id of a policy, such as us-troop-deployment-to-mexico.
// $limit: integer = 200. The most rows.
// Out: agent, stance, condition, attributedTo, quote, source, passages; by stance, then agent.
MATCH (agent:Entity)-[stance:PROPOSES|SUPPORTS|OPPOSES]->(policy:Policy {id: $policy})
RETURN agent, type(stance) AS stance, stance.condition AS condition, stance.attributedTo AS attributedTo, stance.quote AS quote, stance.source AS source, stance.passages AS passages
ORDER BY stance, agent.name, source
LIMIT $limit
