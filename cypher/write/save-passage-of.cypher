// Ties passages to their source, the only edge of provenance.
// In: rows, a list of {passage, source}; dataset.
// Out: nothing.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (source:Source {id: row.source})
MERGE (passage)-[edge:PASSAGE_OF]->(source)
SET edge.dataset = $dataset
