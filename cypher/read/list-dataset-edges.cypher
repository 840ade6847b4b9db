// Every statement of one data set.
// In: dataset.
// Out: edge.
MATCH (from)-[edge]->(to)
WHERE edge.dataset = $dataset AND type(edge) <> 'PASSAGE_OF'
RETURN edge
