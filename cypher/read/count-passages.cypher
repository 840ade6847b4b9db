// How many passages a source has.
// In: source.
// Out: total; one row.
MATCH (passage:Passage)-[:PASSAGE_OF]->(source:Source {id: $source})
RETURN count(passage) AS total
