// What a source says, passage by passage, in our own words.
// Es: Lo que dice una fuente, pasaje por pasaje, con nuestras palabras.
// Public.
// Topic: sources, 1.
// $source: string (offer-rejected). The id of a source.
// Es: El id de una fuente.
// $limit: integer = 500. The most rows.
// Es: El máximo de filas.
// Out: position, locator, paraphrase, paraphraseEs, passage; in the order of the source.
MATCH (passage:Passage)-[:PASSAGE_OF]->(:Source {id: $source})
RETURN passage.position AS position, passage.locator AS locator, passage.paraphrase AS paraphrase, passage.paraphraseEs AS paraphraseEs, passage
ORDER BY position
LIMIT $limit
