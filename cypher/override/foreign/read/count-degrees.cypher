// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $ids AS id
MATCH (centre)
WHERE elementId(centre) = substring(id, 3)
MATCH (centre)-[edge]-(neighbour)
RETURN id, count(DISTINCT neighbour) AS neighbours
