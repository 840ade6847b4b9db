// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH (centre)
WHERE elementId(centre) = substring($id, 3)
MATCH (centre){{left}}[edge{{types}}]{{right}}(neighbour)
RETURN count(edge) AS edges, count(DISTINCT neighbour) AS neighbours
