// The claims that cannot hold together, as a curator judged, and who asserts each.
// Es: Las afirmaciones que no pueden ser ciertas a la vez, según juzgó quien curó los datos, y quién sostiene cada una.
// Public.
// Topic: claims, 2.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: claim, speaker, other, otherSpeaker, passages; by claim.
MATCH (claim:Claim)-[pair:CONTRADICTS]-(other:Claim)
WHERE claim.id < other.id
OPTIONAL MATCH (speaker)-[:ASSERTS]->(claim)
OPTIONAL MATCH (otherSpeaker)-[:ASSERTS]->(other)
WITH DISTINCT claim, speaker, other, otherSpeaker, pair
RETURN claim, speaker, other, otherSpeaker, pair.passages AS passages
ORDER BY claim.id, other.id, speaker.id, otherSpeaker.id
LIMIT $limit
