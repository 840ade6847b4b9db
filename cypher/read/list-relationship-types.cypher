// How many edges each type has.
// Out: type, count.
MATCH ()-[edge]->()
RETURN type(edge) AS type, count(edge) AS count
ORDER BY count DESC, type
LIMIT 1000
