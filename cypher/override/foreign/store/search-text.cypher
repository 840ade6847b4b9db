// Candidates of a search in a database without our full-text index: texts that contain the words. Nothing may be created there, so it reads node by node.
// In: tokens (lower case), limit.
// Out: node, score.
MATCH (node)
WHERE any(key IN keys(node) WHERE all(token IN $tokens WHERE toLower(toStringOrNull(node[key])) CONTAINS token))
RETURN node, 1.0 AS score
LIMIT $limit
