// The agents, and the policies and claims, with the most statements of a stance, and how many of each there are.
// In: agents, targets (lists of ids, each null for any), asOf (ISO day or null), agentLimit, targetLimit.
// Out: axis ('agent', 'target' or 'total'), node, stances, agents, targets (the two counts, in the row of the total); the most first.
MATCH (agent)-[edge:PROPOSES|SUPPORTS|OPPOSES|CONDUCTS|PARTY_TO|REACTS_TO|ASSERTS|DENIES]->(target:Entity)
WHERE (target:Policy OR target:Claim) AND ($agents IS NULL OR agent.id IN $agents) AND ($targets IS NULL OR target.id IN $targets)
  AND ($asOf IS NULL OR ((edge.earliest IS NULL OR edge.earliest <= $asOf) AND (edge.endDate IS NULL OR edge.latest IS NULL OR edge.latest >= $asOf)))
WITH agent, count(edge) AS stances, agent.id AS id
ORDER BY stances DESC, id
LIMIT $agentLimit
RETURN 'agent' AS axis, agent AS node, stances, 0 AS agents, 0 AS targets
UNION ALL
MATCH (agent)-[edge:PROPOSES|SUPPORTS|OPPOSES|CONDUCTS|PARTY_TO|REACTS_TO|ASSERTS|DENIES]->(target:Entity)
WHERE (target:Policy OR target:Claim) AND ($agents IS NULL OR agent.id IN $agents) AND ($targets IS NULL OR target.id IN $targets)
  AND ($asOf IS NULL OR ((edge.earliest IS NULL OR edge.earliest <= $asOf) AND (edge.endDate IS NULL OR edge.latest IS NULL OR edge.latest >= $asOf)))
WITH target, count(edge) AS stances, target.id AS id
ORDER BY stances DESC, id
LIMIT $targetLimit
RETURN 'target' AS axis, target AS node, stances, 0 AS agents, 0 AS targets
UNION ALL
MATCH (agent)-[edge:PROPOSES|SUPPORTS|OPPOSES|CONDUCTS|PARTY_TO|REACTS_TO|ASSERTS|DENIES]->(target:Entity)
WHERE (target:Policy OR target:Claim) AND ($agents IS NULL OR agent.id IN $agents) AND ($targets IS NULL OR target.id IN $targets)
  AND ($asOf IS NULL OR ((edge.earliest IS NULL OR edge.earliest <= $asOf) AND (edge.endDate IS NULL OR edge.latest IS NULL OR edge.latest >= $asOf)))
RETURN 'total' AS axis, null AS node, count(edge) AS stances, count(DISTINCT agent) AS agents, count(DISTINCT target) AS targets
