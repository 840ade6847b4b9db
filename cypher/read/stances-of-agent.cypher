// Every stance that somebody takes, with condition, quote and passages.
// Public.
// $agent: string. The id of a person, organization, group or place, such as marco-rubio.
// $limit: integer = 200. The most rows.
// Out: stance, policy, condition, quote, attributedTo, source, passages; by stance, then policy.
MATCH (agent:Entity {id: $agent})-[stance:PROPOSES|SUPPORTS|OPPOSES]->(policy:Policy)
RETURN type(stance) AS stance, policy, stance.condition AS condition, stance.quote AS quote, stance.attributedTo AS attributedTo, stance.source AS source, stance.passages AS passages
ORDER BY stance, policy.name, source
LIMIT $limit
