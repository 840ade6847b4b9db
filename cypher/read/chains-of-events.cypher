// Which event came before which, as far as each chain reaches.
// Es: Qué suceso vino antes de cuál, hasta donde llega cada cadena.
// Public.
// Topic: time, 2.
// $limit: integer = 100. The most rows.
// Es: El máximo de filas.
// Out: chain, steps; the longest first.
MATCH chain = (first:Event)-[:PRECEDES*1..6]->(last:Event)
WHERE NOT EXISTS { (:Event)-[:PRECEDES]->(first) } AND NOT EXISTS { (last)-[:PRECEDES]->(:Event) }
RETURN chain, length(chain) AS steps
ORDER BY steps DESC, first.name, last.name, [edge IN relationships(chain) | edge.id]
LIMIT $limit
