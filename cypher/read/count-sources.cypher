// How many sources there are.
// Out: total; one row.
MATCH (source:Source)
RETURN count(source) AS total
