// What somebody denies, who asserts it, when and where.
// Es: Lo que alguien niega, quién lo afirma, cuándo y dónde.
// Public.
// Topic: claims, 4.
// $agent: string (claudia-sheinbaum). The id of a person, organization, group or place.
// Es: El id de una persona, una organización, un grupo o un lugar.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: claim, denialSource, denialPassages, asserter, assertedOn, occasion, quote, assertionSource, assertionPassages; by claim.
MATCH (agent:Entity {id: $agent})-[denial:DENIES]->(claim:Claim)
OPTIONAL MATCH (asserter)-[assertion:ASSERTS]->(claim)
OPTIONAL MATCH (occasion:Event)
WHERE occasion.id = assertion.occasion
RETURN claim, denial.source AS denialSource, denial.passages AS denialPassages, asserter, assertion.startDate AS assertedOn, occasion,
  assertion.quote AS quote, assertion.source AS assertionSource, assertion.passages AS assertionPassages
ORDER BY claim.name, claim.id, asserter.name, assertion.id, denial.id
LIMIT $limit
