// How many edges have a type; Neo4j answers from its count store.
// In: slot types.
// Out: count; one row.
MATCH ()-[edge{{types}}]->()
RETURN count(edge) AS count
