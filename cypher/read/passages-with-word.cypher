// The passages whose paraphrase has a word, in English or Spanish.
// Es: Los pasajes cuya paráfrasis tiene una palabra, en inglés o en español.
// Public.
// Topic: sources, 3.
// $word: string (sovereignty). The word or part of a word.
// Es: La palabra o parte de ella.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: source, locator, paraphrase, paraphraseEs, passage; by source, in its order.
MATCH (passage:Passage)-[:PASSAGE_OF]->(source:Source)
WHERE toLower(passage.paraphrase) CONTAINS toLower($word) OR toLower(passage.paraphraseEs) CONTAINS toLower($word)
RETURN source, passage.locator AS locator, passage.paraphrase AS paraphrase, passage.paraphraseEs AS paraphraseEs, passage
ORDER BY source.id, passage.position
LIMIT $limit
