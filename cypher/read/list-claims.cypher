// Claims with who asserts and denies each, by which source, and whether an asserted claim contradicts it.
// In: ids, modality, about (an id); each null for any.
// Out: claim, asserters, deniers, assertedIn, deniedIn (sources), contradicted; by name.
MATCH (claim:Claim)
WHERE ($ids IS NULL OR claim.id IN $ids) AND ($modality IS NULL OR claim.modality = $modality)
OPTIONAL MATCH (asserter)-[assertion:ASSERTS]->(claim)
WITH claim, collect(DISTINCT asserter.id) AS asserters, collect(DISTINCT assertion.source) AS assertedIn
OPTIONAL MATCH (denier)-[denial:DENIES]->(claim)
WITH claim, asserters, assertedIn, collect(DISTINCT denier.id) AS deniers, collect(DISTINCT denial.source) AS deniedIn
OPTIONAL MATCH (claim)-[:CONTRADICTS]-(other:Claim)<-[opposite:ASSERTS]-()
WITH claim, asserters, assertedIn, deniers, deniedIn, count(opposite) AS opposites
OPTIONAL MATCH (claim)-[link:ABOUT|ARGUES_FOR|ARGUES_AGAINST]->(subject:Entity)
WITH claim, asserters, assertedIn, deniers, deniedIn, opposites, collect(DISTINCT subject.id) AS subjects
WHERE $about IS NULL OR $about IN subjects
RETURN claim, asserters, deniers, assertedIn, deniedIn, opposites > 0 AS contradicted
ORDER BY claim.name, claim.id
LIMIT 10000
