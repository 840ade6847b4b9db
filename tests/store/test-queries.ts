import { cypherText, type TextOf } from '#server/store/cypher-text.ts';
import { fillSlots } from '#server/store/fill-slots.ts';

/** Queries that only tests run, beside those of `cypher/`. */
const texts: Readonly<Record<string, string>> = {
  'test/count-to': 'UNWIND range(1, $rows) AS number RETURN number',
  // With a few hundred people this takes days, and no memory.
  'test/run-away':
    "MATCH (a:Person) MATCH (b:Person) MATCH (c:Person) MATCH (d:Person) MATCH (e:Person) WHERE a.id + b.id + c.id + d.id + e.id = 'nobody' RETURN count(*) AS groups",
  'test/count-groups': 'MATCH (a:Person), (b:Person), (c:Person) RETURN count(*) AS groups',
  // The embedded engine holds every pair.
  'test/unwind-pairs': 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS pairs',
  'test/every-value': `RETURN 1 AS whole, 1.5 AS part, 'ñandú 🌵' AS text, true AS yes, null AS nothing, ['a', 'b'] AS list, {key: [1, {deep: 'x'}]} AS map,
    9007199254740991 AS safe, 9007199254740993 AS beyond, -9007199254740993 AS below, date('2024-06-02') AS day, datetime('2024-06-02T10:00:00Z') AS moment,
    localdatetime('2024-06-02T10:00:00') AS local, duration('P1M2D') AS span, time('10:00:00Z') AS hour`,
  'test/give-back': 'RETURN $value AS value',
  'test/find-person': 'MATCH (person:Entity {id: $id}) RETURN person',
  'test/find-edges': 'MATCH (from:Entity {id: $id})-[edge{{types}}]->(to) RETURN edge ORDER BY edge.id',
  'test/nest-entities': 'MATCH path = (from:Entity {id: $id})-[edge]->(to) RETURN path, collect({edge: edge, to: to}) AS pairs, [from, to] AS both',
  'test/save-unnamed': 'MATCH (from:Entity {id: $from}) CREATE (from)-[:NOTES]->(:Scrap {text: $text})',
  'test/find-unnamed': 'MATCH (from:Entity {id: $from})-[edge:NOTES]->(scrap:Scrap) RETURN edge, from, scrap',
  'test/count-people': 'MATCH (person:Person) RETURN count(person) AS people',
  'test/save-person': 'CREATE (person:Entity:Person {id: $id, name: $id})',
  'test/save-people': 'UNWIND range(1, $people) AS number CREATE (:Entity:Person {id: $prefix + toString(number), name: $prefix})',
  'test/find-cast': 'MATCH (person:Person {name: $name})-[edge:ACTED_IN]->(movie:Movie {title: $title}) RETURN edge, person, movie',
  'test/fail': 'UNWIND [1] AS one CREATE (:Entity {id: "never"}) WITH one RETURN one / 0 AS impossible',
  'test/skip-and-limit': 'UNWIND range(1, 10) AS number RETURN number ORDER BY number SKIP $skip LIMIT $limit',
  'test/slow-write': 'UNWIND range(1, $rows) AS a WITH count(a) AS counted CREATE (:Entity:Person {id: $id, name: toString(counted)})',
};

export const textOf: TextOf = (name, dialect, slots) => {
  const text = texts[name];
  return text === undefined ? cypherText(name, dialect, slots) : fillSlots(text, slots, { doublesQuotes: dialect !== 'embedded' });
};
