// Every reason given for or against a policy or one that it is part of or that is part of it, by whom, with passages.
// Es: Todas las razones que se dan a favor o en contra de una política, de otra de la que forma parte o de sus partes, de quién y con pasajes.
// Public.
// Topic: claims, 5.
// $policy: string (us-troop-deployment-to-mexico). The id of a policy.
// Es: El id de una política.
// $limit: integer = 500. The most rows.
// Es: El máximo de filas.
// Out: policy, direction, reason, speaker, attributedTo, source, passages; by direction, then reason.
MATCH (asked:Policy {id: $policy})-[:PART_OF*0..3]-(policy:Policy)
WITH DISTINCT policy
MATCH (reason:Claim)-[argument:ARGUES_FOR|ARGUES_AGAINST]->(policy)
OPTIONAL MATCH (speaker)-[assertion:ASSERTS]->(reason)
WHERE assertion.source = argument.source
RETURN policy, type(argument) AS direction, reason, speaker, argument.attributedTo AS attributedTo, argument.source AS source, argument.passages AS passages
ORDER BY direction, reason.name, reason.id, speaker.id, argument.id
LIMIT $limit
