// What a policy provides for and what it excludes.
// Public.
// $policy: string. The id of a policy, such as merida-initiative.
// $limit: integer = 200. The most rows.
// Out: relation, content, source, passages; by relation, then name.
MATCH (policy:Policy {id: $policy})-[edge:INCLUDES|EXCLUDES]->(content:Policy)
RETURN type(edge) AS relation, content, edge.source AS source, edge.passages AS passages
ORDER BY relation DESC, content.name, source
LIMIT $limit
