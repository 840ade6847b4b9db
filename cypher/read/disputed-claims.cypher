// The claims that one asserts and another denies.
// Public.
// $limit: integer = 200. The most rows.
// Out: claim, asserter, assertionPassages, denier, denialPassages; by claim.
MATCH (asserter)-[assertion:ASSERTS]->(claim:Claim)<-[denial:DENIES]-(denier)
WHERE asserter.id <> denier.id
RETURN claim, asserter, assertion.passages AS assertionPassages, denier, denial.passages AS denialPassages
ORDER BY claim.name, claim.id, asserter.id, denier.id
LIMIT $limit
