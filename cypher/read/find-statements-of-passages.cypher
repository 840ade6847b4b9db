// The statements of one source that rest on any of some passages.
// In: source, passages (ids).
// Out: edge, start, end; by id.
MATCH (start)-[edge]->(end)
WHERE edge.source = $source AND any(passage IN edge.passages WHERE passage IN $passages)
RETURN edge, start, end
ORDER BY edge.id
LIMIT 5000
