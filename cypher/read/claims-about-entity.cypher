// The claims about something, and who asserts or denies each.
// Es: Las afirmaciones sobre algo, y quién sostiene o niega cada una.
// Public.
// Topic: claims, 1.
// $entity: string (us-troop-deployment-to-mexico). The id of any entity.
// Es: El id de cualquier entidad.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: claim, says, speaker, certainty, source, passages; by claim.
MATCH (about:Claim)-[:ABOUT]->(:Entity {id: $entity})
WITH DISTINCT about AS claim
OPTIONAL MATCH (speaker)-[statement:ASSERTS|DENIES]->(claim)
RETURN claim, type(statement) AS says, speaker, statement.certainty AS certainty, statement.source AS source, statement.passages AS passages
ORDER BY claim.name, claim.id, says, statement.id
LIMIT $limit
