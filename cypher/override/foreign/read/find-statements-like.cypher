// Nodes and edges of a database that somebody else filled are found by their element id, which our opaque ids carry behind three characters.
UNWIND $starts AS row
MATCH (start)
WHERE elementId(start) = substring(row.from, 3)
MATCH (start)-[edge]->(end)
WHERE (row.type IS NULL OR type(edge) = row.type) AND (row.to IS NULL OR elementId(end) = substring(row.to, 3)) AND row.source IS NULL
RETURN edge, start, end
LIMIT $limit
UNION ALL
UNWIND $ends AS row
MATCH (end)
WHERE elementId(end) = substring(row.to, 3)
MATCH (end)<-[edge]-(start)
WHERE (row.type IS NULL OR type(edge) = row.type) AND row.source IS NULL
RETURN edge, start, end
LIMIT $limit
