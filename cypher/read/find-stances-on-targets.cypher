// The statements that take a stance on some policies and claims, or react to them.
// In: targets (ids), agents (ids, or null for any), asOf (ISO day or null), limit.
// Out: edge; by id, so that the statements of one agent follow each other.
UNWIND $targets AS id
MATCH (target:Entity {id: id})<-[edge:PROPOSES|SUPPORTS|OPPOSES|CONDUCTS|PARTY_TO|REACTS_TO|ASSERTS|DENIES]-(agent)
WHERE (target:Policy OR target:Claim) AND ($agents IS NULL OR agent.id IN $agents)
  AND ($asOf IS NULL OR ((edge.earliest IS NULL OR edge.earliest <= $asOf) AND (edge.endDate IS NULL OR edge.latest IS NULL OR edge.latest >= $asOf)))
RETURN edge
ORDER BY edge.id
LIMIT $limit
