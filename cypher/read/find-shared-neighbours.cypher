// The neighbours that at least two of some nodes have in common, over statements of any type.
// In: ids (of entities and sources), limit.
// Out: neighbour, statements; the most first.
UNWIND $ids AS id
CALL {
  WITH id
  MATCH (node:Entity {id: id})-[edge]-(neighbour:Entity)
  RETURN neighbour, edge
  UNION ALL
  WITH id
  MATCH (node:Source {id: id})-[edge]-(neighbour:Entity)
  RETURN neighbour, edge
}
WITH neighbour, count(DISTINCT id) AS nodes, count(edge) AS statements, neighbour.id AS neighbourId
WHERE nodes >= 2 AND NOT neighbourId IN $ids
RETURN neighbour, statements
ORDER BY statements DESC, neighbourId
LIMIT $limit
