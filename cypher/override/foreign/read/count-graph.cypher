// A database that somebody else filled has nodes without the label Entity; both counts come from Neo4j's count store.
MATCH (node)
WITH count(node) AS nodes
MATCH ()-[edge]->()
RETURN nodes, count(edge) AS edges
