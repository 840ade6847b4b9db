// The labels that the store knows, without Postura's own state; one may be on no node any more.
// Out: label.
CALL db.labels() YIELD label
WHERE NOT label STARTS WITH '_Postura'
RETURN label
ORDER BY label
LIMIT 1000
