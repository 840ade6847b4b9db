// The claims that one asserts and another denies.
// Es: Las afirmaciones que uno sostiene y otro niega.
// Public.
// Topic: claims, 3.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: claim, asserter, assertionPassages, denier, denialPassages; by claim.
MATCH (asserter)-[assertion:ASSERTS]->(claim:Claim)<-[denial:DENIES]-(denier)
WHERE asserter.id <> denier.id
RETURN claim, asserter, assertion.passages AS assertionPassages, denier, denial.passages AS denialPassages
ORDER BY claim.name, claim.id, asserter.id, denier.id, assertion.id, denial.id
LIMIT $limit
