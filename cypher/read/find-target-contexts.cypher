// What decides how a stance on a policy or claim is read: the policies that a policy is part of, and the standing of a claim.
// In: targets (ids), asOf (ISO day or null).
// Out: target (id), role ('whole', 'asserter', 'denier', 'opposite': an asserted claim that contradicts it), id, node (of a whole, else null).
UNWIND $targets AS target
MATCH (part:Policy {id: target})-[:PART_OF*1..6]->(whole:Policy)
RETURN DISTINCT target, 'whole' AS role, whole.id AS id, whole AS node
UNION ALL
UNWIND $targets AS target
MATCH (claim:Claim {id: target})<-[statement:ASSERTS]-(asserter)
WHERE ($asOf IS NULL OR ((statement.earliest IS NULL OR statement.earliest <= $asOf) AND (statement.endDate IS NULL OR statement.latest IS NULL OR statement.latest >= $asOf)))
RETURN DISTINCT target, 'asserter' AS role, asserter.id AS id, null AS node
UNION ALL
UNWIND $targets AS target
MATCH (claim:Claim {id: target})<-[statement:DENIES]-(denier)
WHERE ($asOf IS NULL OR ((statement.earliest IS NULL OR statement.earliest <= $asOf) AND (statement.endDate IS NULL OR statement.latest IS NULL OR statement.latest >= $asOf)))
RETURN DISTINCT target, 'denier' AS role, denier.id AS id, null AS node
UNION ALL
UNWIND $targets AS target
MATCH (claim:Claim {id: target})-[:CONTRADICTS]-(opposite:Claim)
MATCH (opposite)<-[statement:ASSERTS]-()
WHERE ($asOf IS NULL OR ((statement.earliest IS NULL OR statement.earliest <= $asOf) AND (statement.endDate IS NULL OR statement.latest IS NULL OR statement.latest >= $asOf)))
RETURN DISTINCT target, 'opposite' AS role, opposite.id AS id, null AS node
