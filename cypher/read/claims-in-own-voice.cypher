// What the sources claim in their own voice, on nobody else's word.
// Es: Lo que las fuentes afirman con su propia voz, sin atribuirlo a nadie.
// Public.
// Topic: sources, 6.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: source, says, claim, certainty, passages; by source, then claim.
MATCH (source:Source)-[statement:ASSERTS|DENIES]->(claim:Claim)
RETURN source, type(statement) AS says, claim, statement.certainty AS certainty, statement.passages AS passages
ORDER BY source.id, claim.name, says
LIMIT $limit
