// The statements that a source dates, in order of time; a missing last day means that it may still last.
// Es: Los enunciados que una fuente fecha, en orden temporal; si falta el último día, puede durar todavía.
// Public.
// Topic: time, 3.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: start, statement, end, startDate, earliest, latest; the earliest first.
MATCH (start:Entity)-[statement]->(end:Entity)
WHERE statement.earliest IS NOT NULL
RETURN start, statement, end, statement.startDate AS startDate, statement.earliest AS earliest, statement.latest AS latest
ORDER BY earliest, statement.id
LIMIT $limit
