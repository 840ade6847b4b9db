// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
MATCH (centre)
WHERE elementId(centre) = substring($id, 3)
MATCH (centre)-[edge]->(neighbour)
RETURN type(edge) AS type, 'out' AS direction, count(edge) AS edges, count(DISTINCT neighbour) AS neighbours
UNION ALL
MATCH (centre)
WHERE elementId(centre) = substring($id, 3)
MATCH (centre)<-[edge]-(neighbour)
RETURN type(edge) AS type, 'in' AS direction, count(edge) AS edges, count(DISTINCT neighbour) AS neighbours
