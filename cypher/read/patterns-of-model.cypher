// Which kinds of node each type of statement connects, and how often.
// Es: Qué clases de nodo conecta cada tipo de enunciado y cuántas veces.
// Public.
// Topic: model, 4.
// $limit: integer = 200. The most rows.
// Es: El máximo de filas.
// Out: startKind, type, endKind, statements; the most frequent first.
MATCH (start:Entity)-[statement]->(end:Entity)
WITH head([label IN labels(start) WHERE label <> 'Entity']) AS startKind, type(statement) AS type,
  head([label IN labels(end) WHERE label <> 'Entity']) AS endKind, statement
RETURN startKind, type, endKind, count(statement) AS statements
ORDER BY statements DESC, type, startKind, endKind
LIMIT $limit
