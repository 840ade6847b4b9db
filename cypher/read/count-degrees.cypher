// How many distinct neighbours each node of a list has.
// In: ids.
// Out: id, neighbours; ids without neighbours give no row.
UNWIND $ids AS id
MATCH (centre:Entity {id: id})-[edge]-(neighbour)
RETURN id, count(DISTINCT neighbour) AS neighbours
UNION ALL
UNWIND $ids AS id
MATCH (centre:Source {id: id})-[edge]-(neighbour)
WHERE type(edge) <> 'PASSAGE_OF'
RETURN id, count(DISTINCT neighbour) AS neighbours
