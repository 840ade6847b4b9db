// How many statements and distinct neighbours a node has in all, or along some types in one direction.
// In: id; slots label, left, types, right.
// Out: edges, neighbours; one row.
MATCH (centre{{label}} {id: $id}){{left}}[edge{{types}}]{{right}}(neighbour)
WHERE type(edge) <> 'PASSAGE_OF'
RETURN count(edge) AS edges, count(DISTINCT neighbour) AS neighbours
