// The events that a source dates, in order of time.
// Es: Los sucesos que una fuente fecha, en orden temporal.
// Public.
// Topic: time, 1.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: event, startDate, earliest, latest, status, passages; the earliest first.
MATCH (event:Event)
WHERE event.earliest IS NOT NULL
RETURN event, event.startDate AS startDate, event.earliest AS earliest, event.latest AS latest, event.status AS status, event.passages AS passages
ORDER BY earliest, event.name
LIMIT $limit
