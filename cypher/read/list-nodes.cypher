// All entities and sources.
// In: skip, limit.
// Out: node.
MATCH (node)
WHERE node:Entity OR node:Source
RETURN node
ORDER BY node.id
SKIP $skip LIMIT $limit
