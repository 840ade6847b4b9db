// A page of a source's passages in their order.
// In: source, skip, limit.
// Out: passage.
MATCH (passage:Passage)-[:PASSAGE_OF]->(source:Source {id: $source})
RETURN passage
ORDER BY passage.position
SKIP $skip LIMIT $limit
