import type { Read } from './read.ts';

/** Paths: of fixed and variable length, shortest, quantified. */
export const pathReads: readonly Read[] = [
  { statement: 'MATCH p = (:Person {id: "marco-rubio"})-[:HOLDS_OFFICE]->(:Place) RETURN p ORDER BY length(p), relationships(p)[0].id' },
  { statement: 'MATCH p = (a:Policy {id: "us-troop-deployment-to-mexico"})-[:PART_OF*]->(b) RETURN length(p) AS steps, b.id AS whole ORDER BY steps, whole' },
  { statement: 'MATCH p = (a:Policy)-[:PART_OF*1..2]->(b:Policy {id: "foreign-military-intervention"}) RETURN [n IN nodes(p) | n.id] AS chain ORDER BY chain' },
  { statement: 'MATCH (a:Policy {id: "merida-initiative"})-[:INCLUDES*0..1]->(b) RETURN b.id AS id ORDER BY id' },
  { statement: 'MATCH (a:Policy {id: "us-troop-deployment-to-mexico"})-[:PART_OF*..3]-(b:Policy) RETURN DISTINCT b.id AS id ORDER BY id' },
  { statement: 'MATCH (a:Event)-[:PRECEDES*2..]->(b:Event) RETURN a.id AS first, b.id AS later ORDER BY first, later' },
  { statement: 'MATCH (a:Event)-[r:PRECEDES*2]->(b:Event) RETURN a.id AS first, size(r) AS steps, b.id AS later ORDER BY first, later' },
  {
    statement:
      'MATCH p = (a:Person {id: "marco-rubio"})-[*2..2]-(b:Policy {id: "merida-initiative"}) RETURN [r IN relationships(p) | r.id] AS edges ORDER BY edges',
  },
  { statement: 'MATCH p = shortestPath((a:Person {id: "marco-rubio"})-[*..5]-(b:Policy {id: "merida-initiative"})) RETURN length(p) AS steps' },
  {
    statement: 'MATCH (a:Entity {id: "nicolas-maduro"}), (b:Entity {id: "poverty"}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS steps',
  },
  {
    statement:
      'MATCH p = allShortestPaths((a:Person {id: "marco-rubio"})-[*..5]-(b:Policy {id: "merida-initiative"})) RETURN [n IN nodes(p) | n.id] AS chain ORDER BY chain, [r IN relationships(p) | r.id]',
  },
  {
    statement:
      'MATCH (a:Person {id: "marco-rubio"}), (b:Policy {id: "merida-initiative"}) MATCH p = allShortestPaths((a)-[:SUPPORTS|PART_OF|PARTY_TO*..4]-(b)) RETURN p ORDER BY [n IN nodes(p) | n.id], [r IN relationships(p) | r.id]',
  },
  {
    statement: 'MATCH (a:Person {id: "marco-rubio"}), (b:Law {id: "international-law"}) RETURN shortestPath((a)-[:FORBIDS*..2]-(b)) AS p',
    embedded: 'refuses shortestPath in RETURN',
  },
  {
    statement: 'MATCH p = SHORTEST 1 (a:Person {id: "marco-rubio"})-[:SUPPORTS|PART_OF]-+(b:Policy {id: "merida-initiative"}) RETURN length(p) AS steps',
    embedded: 'refuses quantified paths and SHORTEST',
  },
  {
    statement: 'MATCH ANY SHORTEST (a:Person {id: "marco-rubio"})-[r:SUPPORTS|PART_OF]-{1,4}(b:Policy {id: "merida-initiative"}) RETURN size(r) AS steps',
    embedded: 'refuses quantified paths and SHORTEST',
  },
  {
    statement:
      'MATCH p = ALL SHORTEST (a:Person {id: "marco-rubio"})-[]-{1,4}(b:Policy {id: "merida-initiative"}) RETURN [n IN nodes(p) | n.id] AS chain ORDER BY chain, [r IN relationships(p) | r.id]',
    embedded: 'refuses quantified paths and SHORTEST',
  },
  {
    statement: 'MATCH (a:Policy {id: "us-troop-deployment-to-mexico"}) (()-[:PART_OF]->()){1,3} (b:Policy) RETURN b.id AS id ORDER BY id',
    embedded: 'refuses quantified paths and SHORTEST',
  },
  {
    statement: 'MATCH (a:Policy {id: "us-troop-deployment-to-mexico"})-[:PART_OF]->+(b) RETURN b.id AS id ORDER BY id',
    embedded: 'refuses quantified paths and SHORTEST',
  },
  {
    statement: 'MATCH (a:Policy {id: "us-troop-deployment-to-mexico"})-[r:PART_OF]->*(b) RETURN b.id AS id, size(r) AS steps ORDER BY steps, id',
    embedded: 'refuses quantified paths and SHORTEST',
  },
  {
    statement: 'MATCH (a:Event {id: "trump-week-of-statements"}) ((x)-[:PRECEDES]->(y)){1,2} (b) RETURN [n IN y | n.id] AS chain ORDER BY chain',
    embedded: 'refuses quantified paths and SHORTEST',
  },
  { statement: 'MATCH p = (a:Place {id: "mexico"}) RETURN p', embedded: 'refuses a path of one node' },
  {
    statement:
      'MATCH p = (a:Person)-[:PROPOSES]->(b:Policy)<-[:OPPOSES]-(c:Place) RETURN nodes(p) AS nodes, relationships(p) AS edges ORDER BY [r IN relationships(p) | r.id]',
  },
  {
    statement:
      'MATCH p = (a:Person {id: "claudia-sheinbaum"})-[:DENIES]->(c)<-[:ASSERTS]-(b:Person) RETURN length(p) AS steps, nodes(p)[1].id AS claim, startNode(relationships(p)[0]).id AS first, endNode(last(relationships(p))).id AS last ORDER BY claim, [r IN relationships(p) | r.id]',
  },
  {
    statement:
      'MATCH p = (a:Policy {id: "us-troop-deployment-to-mexico"})-[:PART_OF*1..3]->(b) WHERE all(n IN nodes(p) WHERE n:Policy) AND none(r IN relationships(p) WHERE r.source = "nowhere") RETURN b.id AS id ORDER BY id',
  },
  {
    statement:
      'MATCH p = (:Event {id: "removal-of-maduro"})-[*1..2]->(:Place) RETURN reduce(text = "", n IN nodes(p) | text + n.id + " ") AS chain ORDER BY chain, [r IN relationships(p) | r.id]',
  },
  { statement: 'MATCH p = (:Event)-[:PRECEDES]->(:Event) RETURN count(p) AS paths' },
];
