// Passages by id, each with its source.
// In: ids.
// Out: passage, source.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})-[:PASSAGE_OF]->(source:Source)
RETURN passage, source
