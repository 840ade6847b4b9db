// Who is spoken of and never speaks: people, organizations and groups to whom no source gives a stance, a claim or a word.
// Es: De quién se habla sin que hable: personas, organizaciones y grupos a los que ninguna fuente da postura, afirmación ni palabra.
// Public.
// Topic: agents, 4.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: agent, statements; the most spoken of first.
MATCH ()-[said]->()
WHERE said.attributedTo IS NOT NULL
UNWIND said.attributedTo AS voice
WITH collect(DISTINCT voice) AS voices
MATCH (agent:Entity)-[statement]-(:Entity)
WHERE (agent:Person OR agent:Organization OR agent:Group) AND NOT agent.id IN voices
  AND NOT EXISTS { (agent)-[:ASSERTS|DENIES|PROPOSES|SUPPORTS|OPPOSES|REACTS_TO]->() }
RETURN agent, count(statement) AS statements
ORDER BY statements DESC, agent.name
LIMIT $limit
