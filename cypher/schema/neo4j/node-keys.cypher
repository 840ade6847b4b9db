// The key of every node; each constraint brings its index.
CREATE CONSTRAINT postura_entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_passage_id IF NOT EXISTS FOR (node:Passage) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_source_id IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_marker_id IF NOT EXISTS FOR (node:_Postura) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_dataset_id IF NOT EXISTS FOR (node:_PosturaDataset) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_command_id IF NOT EXISTS FOR (node:_PosturaCommand) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_change_id IF NOT EXISTS FOR (node:_PosturaChange) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_saved_query_id IF NOT EXISTS FOR (node:_PosturaSavedQuery) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_view_id IF NOT EXISTS FOR (node:_PosturaView) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_note_id IF NOT EXISTS FOR (node:_PosturaNote) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT postura_lesson_id IF NOT EXISTS FOR (node:_PosturaLesson) REQUIRE node.id IS UNIQUE;
