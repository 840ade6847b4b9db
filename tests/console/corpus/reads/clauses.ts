import type { Read } from './read.ts';

/** WITH, UNWIND, ordering, paging, UNION, subqueries. */
export const clauseReads: readonly Read[] = [
  { statement: 'RETURN 1' },
  { statement: 'RETURN 1 AS one;' },
  { statement: 'RETURN 1 AS a, "two" AS b, [3] AS c, {d: 4} AS d, null AS e, true AS f' },
  { statement: 'MATCH (n:Person) RETURN *', unordered: true },
  {
    statement: 'MATCH (n:Person) WITH n.name AS name, size(n.aliases) AS aliases RETURN * ORDER BY name',
    embedded: 'gives the columns of * in the order in which they were named',
  },
  { statement: 'MATCH (n:Person) WITH n.name AS aName, size(n.aliases) AS names RETURN * ORDER BY aName' },
  { statement: 'MATCH (n:Entity) RETURN DISTINCT n.dataset AS dataset' },
  { statement: 'MATCH (n:Entity) WITH n ORDER BY n.name DESC LIMIT 5 RETURN n.name AS name' },
  { statement: 'MATCH (n:Entity) RETURN n.name AS name ORDER BY size(name) DESC, name LIMIT 3' },
  { statement: 'MATCH (n:Entity) RETURN n.name AS name ORDER BY n.name ASCENDING SKIP 10 LIMIT 5' },
  { statement: 'MATCH (n:Entity) RETURN n.name AS name ORDER BY n.name OFFSET 10 LIMIT 5', embedded: 'refuses OFFSET' },
  { statement: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id LIMIT 2 + 1', embedded: 'refuses sums and functions in SKIP and LIMIT' },
  { statement: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id LIMIT toInteger("3")', embedded: 'refuses sums and functions in SKIP and LIMIT' },
  { statement: 'MATCH (n:Entity) RETURN n.id AS id LIMIT 0' },
  {
    statement:
      'MATCH (a)-[s:SUPPORTS|OPPOSES]->(p:Policy) WITH p, count(DISTINCT a) AS agents WHERE agents > 2 RETURN p.id AS policy, agents ORDER BY agents DESC, policy',
  },
  {
    statement:
      'MATCH (a:Entity)-[s]->(:Entity) WITH a, count(s) AS said ORDER BY said DESC, a.id LIMIT 3 MATCH (a)-[:SUPPORTS]->(p) RETURN a.id AS agent, count(DISTINCT p.id) AS supports ORDER BY agent',
  },
  { statement: 'UNWIND [3, 1, 2] AS x RETURN x ORDER BY x' },
  { statement: 'UNWIND [3, 1, 2] AS x WITH x ORDER BY x DESC RETURN collect(x) AS xs' },
  { statement: 'UNWIND [] AS x RETURN x' },
  { statement: 'UNWIND null AS x RETURN x' },
  { statement: 'UNWIND [[1, 2], [3]] AS xs UNWIND xs AS x RETURN x' },
  { statement: 'UNWIND range(1, 3) AS i UNWIND ["a", "b"] AS letter RETURN i, letter ORDER BY i, letter' },
  { statement: 'UNWIND [{k: "a", v: 1}, {k: "b"}] AS row RETURN row.k AS k, row.v AS v ORDER BY k' },
  { statement: 'MATCH (p:Person) UNWIND p.aliases AS alias RETURN alias ORDER BY alias' },
  { statement: 'MATCH (n:Law) RETURN n.id AS id ORDER BY id UNION MATCH (n:Indicator) RETURN n.id AS id ORDER BY id', unordered: true },
  { statement: 'RETURN 1 AS x UNION RETURN 1 AS x' },
  { statement: 'RETURN 1 AS x UNION ALL RETURN 1 AS x UNION ALL RETURN 2 AS x' },
  { statement: 'MATCH (n:Person) RETURN "person" AS kind, count(n) AS n UNION ALL MATCH (n:Place) RETURN "place" AS kind, count(n) AS n' },
  { statement: 'MATCH (p:Person) CALL { WITH p MATCH (p)-[:ASSERTS]->(c:Claim) RETURN count(c) AS claims } RETURN p.id AS person, claims ORDER BY person' },
  {
    statement: 'MATCH (p:Person) CALL (p) { MATCH (p)-[:ASSERTS]->(c:Claim) RETURN count(c) AS claims } RETURN p.id AS person, claims ORDER BY person',
  },
  {
    statement: 'MATCH (p:Person) CALL (*) { MATCH (p)-[:OPPOSES]->(c) RETURN count(c) AS n } RETURN p.id AS person, n ORDER BY person',
  },
  { statement: 'CALL { RETURN 1 AS x UNION RETURN 2 AS x } RETURN x ORDER BY x' },
  { statement: 'CALL () { MATCH (n:Place) RETURN count(n) AS places } RETURN places' },
  { statement: 'UNWIND [1, 2] AS i CALL { WITH i RETURN i * 10 AS tens } RETURN i, tens ORDER BY i' },
  {
    statement: 'MATCH (p:Person) OPTIONAL CALL (p) { MATCH (p)-[:OPPOSES]->(x) RETURN x LIMIT 0 } RETURN p.id AS id, x ORDER BY id',
    embedded: 'refuses OPTIONAL CALL',
  },
  { statement: 'MATCH (p:Person) RETURN p.id AS id, COUNT { (p)-[:PROPOSES|SUPPORTS|OPPOSES]->() } AS stances ORDER BY id' },
  {
    statement: 'MATCH (p:Person) RETURN p.id AS id, COLLECT { MATCH (p)-[:OPPOSES]->(x) RETURN DISTINCT x.id ORDER BY x.id } AS opposes ORDER BY id',
    embedded: 'refuses COLLECT { }',
  },
  { statement: 'MATCH (p:Person) RETURN p.id AS id, EXISTS { (p)-[:DENIES]->() } AS denies ORDER BY id' },
  { statement: 'MATCH (p:Person) WITH collect(p) AS people UNWIND people AS person RETURN person.name AS name ORDER BY name' },
  { statement: 'WITH 1 AS a WITH a, a + 1 AS b WITH a, b, a + b AS c RETURN a, b, c' },
  { statement: 'WITH [1, 2, 3] AS xs UNWIND xs AS x WITH x WHERE x > 1 RETURN sum(x) AS total' },
  {
    statement: 'MATCH (n:Person) RETURN n.name AS name, CASE n.id WHEN "donald-trump" THEN 1 WHEN "marco-rubio" THEN 2 ELSE 0 END AS rank ORDER BY rank, name',
  },
  {
    statement:
      'MATCH (n:Person) RETURN n.name AS name, CASE WHEN size(n.aliases) > 2 THEN "many" WHEN size(n.aliases) = 1 THEN "one" END AS names ORDER BY name',
  },
  { statement: 'MATCH (n:Person) RETURN n.name AS name ORDER BY CASE n.id WHEN "marco-rubio" THEN 0 ELSE 1 END, name' },
  { statement: 'CALL db.labels() YIELD label WHERE NOT label STARTS WITH "_" RETURN label ORDER BY label' },
  { statement: 'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType' },
  { statement: 'CALL db.propertyKeys() YIELD propertyKey AS key WHERE key IN ["quote", "condition"] RETURN key ORDER BY key' },
  { statement: 'CALL db.labels() YIELD label RETURN count(*) > 10 AS many' },
  {
    statement: 'CALL db.index.fulltext.queryNodes("posturaText", "sovereignty") YIELD node, score RETURN node.id AS id, score > 0 AS found ORDER BY id',
    embedded: 'refuses db.index.fulltext procedures',
  },
  {
    statement: 'CALL db.schema.nodeTypeProperties() YIELD nodeType, propertyName WITH * WHERE nodeType = ":`Source`" RETURN propertyName ORDER BY propertyName',
    embedded: 'refuses db.schema procedures',
  },
  { statement: 'CYPHER 5 MATCH (n:Place) RETURN count(n) AS places', embedded: 'refuses the prefix CYPHER 5' },
  { statement: 'MATCH (n:Entity) USING INDEX n:Entity(id) WHERE n.id = "merida-initiative" RETURN n.id AS id', embedded: 'refuses hints such as USING INDEX' },
];
