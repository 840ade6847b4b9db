// What somebody denies, who asserts it, when and where.
// Public.
// $agent: string. The id of a person, organization, group or place, such as claudia-sheinbaum.
// $limit: integer = 200. The most rows.
// Out: claim, denialSource, denialPassages, asserter, assertedOn, occasion, quote, assertionSource, assertionPassages; by claim.
MATCH (agent:Entity {id: $agent})-[denial:DENIES]->(claim:Claim)
OPTIONAL MATCH (asserter)-[assertion:ASSERTS]->(claim)
OPTIONAL MATCH (occasion:Event)
WHERE occasion.id = assertion.occasion
RETURN claim, denial.source AS denialSource, denial.passages AS denialPassages, asserter, assertion.startDate AS assertedOn, occasion,
  assertion.quote AS quote, assertion.source AS assertionSource, assertion.passages AS assertionPassages
ORDER BY claim.name, claim.id, asserter.name
LIMIT $limit
