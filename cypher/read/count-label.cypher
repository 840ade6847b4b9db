// How many nodes have a label; Neo4j answers from its count store.
// In: slot label.
// Out: count; one row.
MATCH (node{{label}})
RETURN count(node) AS count
