// The key of every node. The engine does not look keys up through a constraint, and an index alone lets duplicates in: so both.
CREATE INDEX postura_entity_id_index IF NOT EXISTS FOR (node:Entity) ON (node.id);
CREATE CONSTRAINT postura_entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE INDEX postura_passage_id_index IF NOT EXISTS FOR (node:Passage) ON (node.id);
CREATE CONSTRAINT postura_passage_id IF NOT EXISTS FOR (node:Passage) REQUIRE node.id IS UNIQUE;
CREATE INDEX postura_source_id_index IF NOT EXISTS FOR (node:Source) ON (node.id);
CREATE CONSTRAINT postura_source_id IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE;
CREATE INDEX postura_marker_id_index IF NOT EXISTS FOR (node:_Postura) ON (node.id);
CREATE CONSTRAINT postura_marker_id IF NOT EXISTS FOR (node:_Postura) REQUIRE node.id IS UNIQUE;
CREATE INDEX postura_dataset_id_index IF NOT EXISTS FOR (node:_PosturaDataset) ON (node.id);
CREATE CONSTRAINT postura_dataset_id IF NOT EXISTS FOR (node:_PosturaDataset) REQUIRE node.id IS UNIQUE;
CREATE INDEX postura_command_id_index IF NOT EXISTS FOR (node:_PosturaCommand) ON (node.id);
CREATE CONSTRAINT postura_command_id IF NOT EXISTS FOR (node:_PosturaCommand) REQUIRE node.id IS UNIQUE;
CREATE INDEX postura_change_id_index IF NOT EXISTS FOR (node:_PosturaChange) ON (node.id);
CREATE CONSTRAINT postura_change_id IF NOT EXISTS FOR (node:_PosturaChange) REQUIRE node.id IS UNIQUE;
CREATE INDEX postura_saved_query_id_index IF NOT EXISTS FOR (node:_PosturaSavedQuery) ON (node.id);
CREATE CONSTRAINT postura_saved_query_id IF NOT EXISTS FOR (node:_PosturaSavedQuery) REQUIRE node.id IS UNIQUE;
