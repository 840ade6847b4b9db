// Which node leads to which, over statements of any type, for what is computed of the whole graph.
// In: nothing.
// Out: from (an id), ends (the ids of the nodes that it leads to, each once).
MATCH (from)-[edge]->(to:Entity)
WHERE type(edge) <> 'PASSAGE_OF'
WITH from.id AS from, collect(DISTINCT to.id) AS ends
RETURN from, ends
