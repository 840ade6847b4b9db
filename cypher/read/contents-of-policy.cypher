// What a policy provides for and what it excludes.
// Es: Lo que una política prevé y lo que excluye.
// Public.
// Topic: paths, 2.
// $policy: string (merida-initiative). The id of a policy.
// Es: El id de una política.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: relation, content, source, passages; by relation, then name.
MATCH (policy:Policy {id: $policy})-[edge:INCLUDES|EXCLUDES]->(content:Policy)
RETURN type(edge) AS relation, content, edge.source AS source, edge.passages AS passages
ORDER BY relation DESC, content.name, source, edge.id
LIMIT $limit
