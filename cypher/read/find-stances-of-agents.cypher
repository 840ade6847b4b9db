// The statements in which some agents take a stance on a policy or claim, or react to it.
// In: agents (ids of entities and sources), asOf (ISO day or null), limit.
// Out: edge; by id.
UNWIND $agents AS id
MATCH (agent:Entity {id: id})-[edge:PROPOSES|SUPPORTS|OPPOSES|CONDUCTS|PARTY_TO|REACTS_TO|ASSERTS|DENIES]->(target:Entity)
WHERE (target:Policy OR target:Claim)
  AND ($asOf IS NULL OR ((edge.earliest IS NULL OR edge.earliest <= $asOf) AND (edge.endDate IS NULL OR edge.latest IS NULL OR edge.latest >= $asOf)))
RETURN edge, edge.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
UNWIND $agents AS id
MATCH (agent:Source {id: id})-[edge:PROPOSES|SUPPORTS|OPPOSES|CONDUCTS|PARTY_TO|REACTS_TO|ASSERTS|DENIES]->(target:Entity)
WHERE (target:Policy OR target:Claim)
  AND ($asOf IS NULL OR ((edge.earliest IS NULL OR edge.earliest <= $asOf) AND (edge.endDate IS NULL OR edge.latest IS NULL OR edge.latest >= $asOf)))
RETURN edge, edge.id AS id
ORDER BY id
LIMIT $limit
