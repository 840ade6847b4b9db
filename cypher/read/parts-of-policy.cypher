// What a policy is part of, and what is part of it, over several steps.
// Es: De qué forma parte una política y qué forma parte de ella, en varios pasos.
// Public.
// Topic: paths, 1.
// $policy: string (us-military-action-in-mexico). The id of a policy.
// Es: El id de una política.
// $limit: integer = 100. The most rows of each sort.
// Es: El máximo de filas de cada tipo.
// Out: part, whole, steps; the wholes first, then the parts.
MATCH path = (part:Policy {id: $policy})-[:PART_OF*1..4]->(whole:Policy)
RETURN part, whole, min(length(path)) AS steps, whole.name AS name
ORDER BY steps, name
LIMIT $limit
UNION ALL
MATCH path = (part:Policy)-[:PART_OF*1..4]->(whole:Policy {id: $policy})
RETURN part, whole, min(length(path)) AS steps, part.name AS name
ORDER BY steps, name
LIMIT $limit
