// A page of the sources with how many passages each has.
// In: skip, limit.
// Out: source, passages; by label, then title.
MATCH (source:Source)
OPTIONAL MATCH (passage:Passage)-[:PASSAGE_OF]->(source)
WITH source, count(passage) AS passages
ORDER BY source.label, source.title, source.id
SKIP $skip LIMIT $limit
RETURN source, passages
