// Every entity, source and passage of one data set.
// In: dataset.
// Out: node.
MATCH (node)
WHERE node.dataset = $dataset AND (node:Entity OR node:Source OR node:Passage)
RETURN node
