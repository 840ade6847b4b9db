// How many statements each source makes that no other source makes.
// Out: source, statements.
MATCH (start)-[edge]->(end)
WHERE edge.source IS NOT NULL
WITH start, end, type(edge) AS type, collect(DISTINCT edge.source) AS sources, count(edge) AS statements
WHERE size(sources) = 1
RETURN head(sources) AS source, sum(statements) AS statements
