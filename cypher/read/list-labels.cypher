// How many nodes have each label; Postura's own state is left out.
// Out: label, count.
MATCH (node)
UNWIND labels(node) AS label
WITH label, count(node) AS count
WHERE NOT label STARTS WITH '_Postura'
RETURN label, count
ORDER BY count DESC, label
LIMIT 1000
