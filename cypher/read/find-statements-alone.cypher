// Of the statements of one source that rest on any of some passages, those that no other source makes: same type, same two ends.
// In: source, passages (ids).
// Out: edge (its id); by id.
MATCH (start)-[edge]->(end)
WHERE edge.source = $source AND any(passage IN edge.passages WHERE passage IN $passages)
WITH start, end, edge
MATCH (start)-[other]->(end)
WHERE type(other) = type(edge) AND other.source IS NOT NULL
WITH edge, collect(DISTINCT other.source) AS sources
WHERE size(sources) = 1
RETURN edge.id AS edge
ORDER BY edge
LIMIT 5000
