// Statements by what they say, each asked for from one of its ends.
// In: starts (a list of {from, type, to, source}, all but from may be null), ends (a list of {to, type, source}, all but to may be null), limit (of each sort).
// Out: edge, start, end; one that several ask for comes several times.
UNWIND $starts AS row
MATCH (start:Entity {id: row.from})-[edge]->(end:Entity)
WHERE (row.type IS NULL OR type(edge) = row.type) AND (row.to IS NULL OR end.id = row.to) AND (row.source IS NULL OR edge.source = row.source)
RETURN edge, start, end
LIMIT $limit
UNION ALL
UNWIND $starts AS row
MATCH (start:Source {id: row.from})-[edge]->(end:Entity)
WHERE (row.type IS NULL OR type(edge) = row.type) AND (row.to IS NULL OR end.id = row.to) AND (row.source IS NULL OR edge.source = row.source)
RETURN edge, start, end
LIMIT $limit
UNION ALL
UNWIND $ends AS row
MATCH (end:Entity {id: row.to})<-[edge]-(start)
WHERE (row.type IS NULL OR type(edge) = row.type) AND (row.source IS NULL OR edge.source = row.source)
RETURN edge, start, end
LIMIT $limit
