// Who is named in the same passages as somebody, and in how many of them.
// Es: A quién se nombra en los mismos pasajes que a alguien, y en cuántos.
// Public.
// Topic: agents, 5.
// $agent: string (claudia-sheinbaum). The id of a person, organization, group or place.
// Es: El id de una persona, una organización, un grupo o un lugar.
// $limit: integer = 50. The most rows.
// Es: El máximo de filas.
// Out: other, together; the most often first.
MATCH (:Entity {id: $agent})-[own]-(:Entity)
UNWIND own.passages AS passage
WITH collect(DISTINCT passage) AS passages
MATCH (other:Entity)-[statement]-(:Entity)
WHERE (other:Person OR other:Organization OR other:Group OR other:Place) AND other.id <> $agent
UNWIND statement.passages AS passage
WITH other, passage, passages
WHERE passage IN passages
RETURN other, count(DISTINCT passage) AS together
ORDER BY together DESC, other.name
LIMIT $limit
