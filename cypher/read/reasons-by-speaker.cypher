// The reasons given against a policy, by speaker, with the passages; ARGUES_FOR gives those for it.
// Es: Las razones que se dan en contra de una política, por hablante, con los pasajes; ARGUES_FOR da las razones a favor.
// Public.
// Topic: claims, 6.
// $policy: string (us-troop-deployment-to-mexico). The id of a policy.
// Es: El id de una política.
// $direction: string = "ARGUES_AGAINST". ARGUES_AGAINST or ARGUES_FOR.
// Es: ARGUES_AGAINST (en contra) o ARGUES_FOR (a favor).
// $limit: integer = 500. The most rows.
// Es: El máximo de filas.
// Out: speaker, reason, attributedTo, condition, source, passage; by speaker, reason and passage.
MATCH (reason:Claim)-[argument:ARGUES_FOR|ARGUES_AGAINST]->(:Policy {id: $policy})
WHERE type(argument) = $direction
OPTIONAL MATCH (speaker)-[statement:ASSERTS]->(reason)
WHERE statement.source = argument.source
WITH DISTINCT speaker, reason, argument
UNWIND argument.passages AS place
MATCH (passage:Passage {id: place})
RETURN speaker, reason, argument.attributedTo AS attributedTo, argument.condition AS condition, argument.source AS source, passage
ORDER BY speaker.name, speaker.id, reason.name, reason.id, source, passage.position
LIMIT $limit
