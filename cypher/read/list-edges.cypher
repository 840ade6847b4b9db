// All statements.
// In: skip, limit.
// Out: edge.
MATCH ()-[edge]->()
WHERE type(edge) <> 'PASSAGE_OF'
RETURN edge
ORDER BY edge.id
SKIP $skip LIMIT $limit
