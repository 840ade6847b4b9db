// How many statements rest on each source.
// Out: source, statements.
MATCH ()-[edge]->()
WHERE edge.source IS NOT NULL
RETURN edge.source AS source, count(edge) AS statements
