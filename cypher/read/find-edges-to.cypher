// The statements between one node and some neighbours.
// In: id, neighbours (ids); slots label, left, types, right.
// Out: edge.
MATCH (centre{{label}} {id: $id}){{left}}[edge{{types}}]{{right}}(neighbour)
WHERE neighbour.id IN $neighbours AND type(edge) <> 'PASSAGE_OF'
RETURN edge
