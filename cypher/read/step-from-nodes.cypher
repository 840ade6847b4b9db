// One step of a search for paths: the edges between some nodes and their neighbours.
// In: ids, earliest, latest, sources (each null: any); slots left, types, right.
// Out: id, neighbour (its id), edge (its id). Sources are no steps.
UNWIND $ids AS id
MATCH (node:Entity {id: id}){{left}}[edge{{types}}]{{right}}(neighbour:Entity)
WHERE ($sources IS NULL OR edge.source IN $sources)
  AND ($earliest IS NULL OR edge.latest IS NULL OR edge.latest >= $earliest)
  AND ($latest IS NULL OR edge.earliest IS NULL OR edge.earliest <= $latest)
RETURN id, neighbour.id AS neighbour, edge.id AS edge
