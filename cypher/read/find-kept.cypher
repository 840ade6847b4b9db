// One thing that editors keep, by id.
// In: id; slot label.
// Out: kept (properties); or no row.
MATCH (kept{{label}} {id: $id})
RETURN properties(kept) AS kept
LIMIT 1
