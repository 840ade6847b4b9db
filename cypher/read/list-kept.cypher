// What editors keep for everyone, of one kind.
// In: most (as many as are kept); slot label.
// Out: kept (properties), by id.
MATCH (kept{{label}})
RETURN properties(kept) AS kept
ORDER BY kept.id
LIMIT $most
