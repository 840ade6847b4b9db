// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
CALL {
  MATCH (centre)
  WHERE elementId(centre) = substring($id, 3)
  MATCH (centre)-[edge{{types}}]->(neighbour)
  RETURN edge, neighbour, 'out' AS direction, type(edge) AS type, elementId(edge) AS id
  ORDER BY type, id
  LIMIT $limit
  UNION ALL
  MATCH (centre)
  WHERE elementId(centre) = substring($id, 3)
  MATCH (centre)<-[edge{{types}}]-(neighbour)
  RETURN edge, neighbour, 'in' AS direction, type(edge) AS type, elementId(edge) AS id
  ORDER BY type, id
  LIMIT $limit
}
RETURN edge, neighbour, direction
