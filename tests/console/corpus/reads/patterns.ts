import type { Read } from './read.ts';

/** MATCH in its forms: labels, types, directions, several patterns, OPTIONAL MATCH. */
export const patternReads: readonly Read[] = [
  { statement: 'MATCH (n:Entity) RETURN count(n) AS entities' },
  { statement: 'MATCH (p:Person) RETURN p ORDER BY p.id' },
  { statement: 'MATCH (p:Person) RETURN p.name ORDER BY p.name' },
  { statement: 'MATCH (p:Person) RETURN p.id AS id, p.name AS name, p.aliases AS aliases ORDER BY id' },
  { statement: 'MATCH (p:Person {id: "marco-rubio"}) RETURN p' },
  { statement: 'MATCH (n:Entity:Place) RETURN n.id AS id ORDER BY id' },
  { statement: 'MATCH (n:Person|Place) RETURN n.id AS id ORDER BY id', embedded: 'refuses label expressions' },
  { statement: 'MATCH (n:Entity&!Claim&!Policy) RETURN count(n) AS others', embedded: 'refuses label expressions' },
  { statement: 'MATCH (n:Person&Entity) RETURN n.id AS id ORDER BY id', embedded: 'refuses label expressions' },
  { statement: 'MATCH (n:%) WHERE n.id = "mexico" RETURN n.name AS name', embedded: 'refuses label expressions' },
  { statement: 'MATCH (n) WHERE n:Law RETURN n.id AS id ORDER BY id' },
  { statement: 'MATCH (n) WHERE n:Law OR n:Indicator RETURN n.id AS id ORDER BY id' },
  { statement: 'MATCH (n IS Law|Indicator) RETURN n.id AS id ORDER BY id', embedded: 'refuses label expressions' },
  { statement: 'MATCH (a)-[s:OPPOSES]->(p:Policy) RETURN a.id AS who, p.id AS what, s.source AS source ORDER BY s.id' },
  { statement: 'MATCH (p:Policy)<-[s:SUPPORTS]-(a) RETURN a, s, p ORDER BY s.id' },
  {
    statement:
      'MATCH (a)-[s:PROPOSES|SUPPORTS|OPPOSES]->(p:Policy {id: "us-troop-deployment-to-mexico"}) RETURN type(s) AS stance, count(*) AS times ORDER BY stance',
  },
  { statement: 'MATCH (a)-[s:!ABOUT&!PASSAGE_OF]->(p:Law) RETURN s.id AS id ORDER BY id', embedded: 'refuses type expressions' },
  { statement: 'MATCH (a)-[s:%]->(p:Law) RETURN s.id AS id ORDER BY id', embedded: 'refuses type expressions' },
  { statement: 'MATCH (a:Place {id: "mexico"})-[r]-(b:Place) RETURN type(r) AS type, b.id AS other ORDER BY r.id' },
  { statement: 'MATCH (a:Place {id: "mexico"})--(b:Person) RETURN DISTINCT b.id AS id ORDER BY id' },
  { statement: 'MATCH (a:Person)-->(b:Place) RETURN DISTINCT a.id AS person, b.id AS place ORDER BY person, place' },
  { statement: 'MATCH (a:Place)<--(b:Person) RETURN DISTINCT a.id AS place, b.id AS person ORDER BY place, person' },
  { statement: 'MATCH (:Person)-[h:HOLDS_OFFICE {status: "current"}]->(:Place) RETURN h.id AS id, h.office AS office ORDER BY id' },
  {
    statement:
      'MATCH (a:Person)-[:ASSERTS]->(c:Claim)<-[:DENIES]-(b:Person) RETURN a.id AS asserts, c.id AS claim, b.id AS denies ORDER BY claim, asserts, denies',
  },
  { statement: 'MATCH (a:Person {id: "claudia-sheinbaum"}), (b:Person {id: "donald-trump"}) RETURN a.name AS a, b.name AS b' },
  { statement: 'MATCH (a:Person {id: "donald-trump"}) MATCH (a)-[:PROPOSES]->(p) RETURN DISTINCT p.id AS id ORDER BY id' },
  { statement: 'MATCH (c:Claim) OPTIONAL MATCH (c)<-[d:DENIES]-(who) RETURN c.id AS claim, who.id AS denier ORDER BY claim, denier, d.id' },
  { statement: 'MATCH (p:Person) OPTIONAL MATCH (p)-[:MEMBER_OF]->(o:Organization) RETURN p.id AS person, o ORDER BY person' },
  { statement: 'OPTIONAL MATCH (n:Person {id: "nobody"}) RETURN n' },
  { statement: 'MATCH (n:Person {id: "nobody"}) RETURN n' },
  { statement: 'MATCH (n:NoSuchLabel) RETURN n' },
  { statement: 'MATCH (n:Person) RETURN n.noSuchProperty AS nothing ORDER BY n.id' },
  {
    statement: 'MATCH (a:Person)-[r:HOLDS_OFFICE WHERE r.status = "former"]->(b) RETURN a.id AS person, b.id AS place ORDER BY r.id',
  },
  {
    statement: 'MATCH (a:Person WHERE a.name STARTS WITH "M")-[r:ASSERTS]->(c) RETURN a.id AS person, c.id AS claim ORDER BY r.id',
    embedded: 'refuses WHERE inside a node pattern',
  },
  { statement: 'MATCH (p:Passage)-[:PASSAGE_OF]->(s:Source) RETURN s.id AS source, count(p) AS passages ORDER BY source' },
  { statement: 'MATCH (s:Source) RETURN s ORDER BY s.id' },
  { statement: 'MATCH (p:Passage {id: "offer-rejected-07"})-[r:PASSAGE_OF]->(s) RETURN p, r, s' },
  { statement: 'MATCH (a)-[r]->(b) WHERE r.id = "mexico.SUPPORTS.national-sovereignty.offer-rejected" RETURN a, r, b' },
  {
    statement:
      'MATCH (a:Policy)-[:PART_OF]->(b:Policy)<-[:PART_OF]-(c:Policy) WHERE a.id < c.id RETURN a.id AS one, b.id AS whole, c.id AS other ORDER BY whole, one, other',
  },
  { statement: 'MATCH (c:Claim)-[:CONTRADICTS]-(d:Claim) WHERE c.id < d.id RETURN c.id AS one, d.id AS other ORDER BY one, other' },
  { statement: 'MATCH (o:Organization) WHERE NOT (o)-[:PART_OF]->() RETURN o.id AS id ORDER BY id' },
  { statement: 'MATCH (p:Policy) WHERE (p)<-[:PROPOSES]-(:Person) AND (p)<-[:OPPOSES]-() RETURN p.id AS id ORDER BY id' },
];
