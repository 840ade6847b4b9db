// What the search finds: names, aliases, initials, and the sentences of claims, passages and sources. The analyzer folds case and accents.
CREATE FULLTEXT INDEX posturaText IF NOT EXISTS
FOR (node:Entity|Passage|Source)
ON EACH [node.name, node.nameEs, node.aliases, node.aliasesEs, node.initials, node.text, node.textEs, node.paraphrase, node.paraphraseEs, node.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

CALL db.awaitIndexes(120);
