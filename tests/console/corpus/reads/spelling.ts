import type { Read } from './read.ts';

/** What looks like a write, and what is written unusually, but only reads. */
export const spellingReads: readonly Read[] = [
  { statement: 'RETURN "CREATE (n) SET n.x = 1 DELETE n" AS text' },
  { statement: 'RETURN \'LOAD CSV FROM "file:///etc/passwd" AS line\' AS text' },
  { statement: 'MATCH (n:Claim) WHERE n.text CONTAINS "set" RETURN n.id AS id ORDER BY id' },
  { statement: 'MATCH (n:Person) WHERE n.name <> "DROP CONSTRAINT" RETURN count(n) AS people' },
  {
    statement: 'MATCH (n:Person) RETURN n.load AS load, n.set AS set, n.delete AS delete, n.create AS create ORDER BY n.id LIMIT 1',
    embedded: 'refuses words of Cypher as names',
  },
  { statement: 'MATCH (n:Person) RETURN n.load AS load, n.`set` AS `set`, n.`delete` AS `delete` ORDER BY n.id LIMIT 1' },
  { statement: 'MATCH (n:Person) RETURN n.`name` AS `the name`, n.id AS `id; DELETE` ORDER BY n.id' },
  { statement: 'MATCH (`CREATE`:`Person`) RETURN `CREATE`.id AS `DELETE` ORDER BY `DELETE`' },
  { statement: 'MATCH (n:`SET`) RETURN n' },
  { statement: 'MATCH (n:Set) RETURN n', embedded: 'refuses words of Cypher as names' },
  { statement: 'UNWIND [1, 1] AS x RETURN collect(DISTINCT x) AS distinct', embedded: 'refuses words of Cypher as names' },
  { statement: 'MATCH (n)-[r:`LOAD CSV`]->(m) RETURN n, r, m' },
  { statement: 'MATCH (n:`Merge``d`) RETURN n', embedded: 'refuses back-quotes within a name' },
  { statement: 'WITH {set: 1, delete: 2, merge: 3} AS map RETURN map.set AS a, map.delete AS b, map.merge AS c', embedded: 'refuses words of Cypher as names' },
  { statement: 'WITH {`set`: 1, `delete`: 2} AS map RETURN map.`set` AS a, map["delete"] AS b' },
  { statement: 'WITH 1 AS load, 2 AS csv RETURN load + csv AS sum' },
  { statement: 'WITH 1 AS remove RETURN remove', embedded: 'refuses words of Cypher as names' },
  { statement: '// CREATE (n)\nMATCH (n:Person) // SET n.x = 1\nRETURN count(n) AS people' },
  { statement: '/* CREATE (n)\n DELETE n */ MATCH (n:Person) /* MERGE */ RETURN /* SET */ count(n) AS people' },
  { statement: 'MATCH (n:Person)/**/RETURN/**/count(n)/**/AS/**/people' },
  { statement: 'RETURN "// not a comment" AS a, "/* nor this */" AS b' },
  { statement: 'RETURN 1 AS one // the end' },
  { statement: '  \n\t MATCH (n:Person)\r\n\tRETURN count(n) AS people  \n ; \n' },
  { statement: 'match (n:Person) where n.id = "mexico" return n' },
  { statement: 'mAtCh (n:Person) ReTuRn CoUnT(n) aS people' },
  {
    statement:
      'MATCH (n:Person)\nWHERE n.name CONTAINS "Sheinbaum"\n  AND n.summary IS NOT NULL\nRETURN n.name AS name,\n       n.summary AS summary\nORDER BY name',
  },
  { statement: 'MATCH (ñandú:Person) RETURN ñandú.name AS año ORDER BY año' },
  { statement: 'MATCH (n:Entity {nameEs: "México"}) RETURN n.id AS id' },
  { statement: 'MATCH (n:Persona) RETURN n' },
  { statement: 'RETURN "a;b" AS text;' },
  { statement: 'RETURN "\\\\" AS slash, \'"\' AS quote, "\'" AS apostrophe, "`" AS back' },
  { statement: 'RETURN ((((((((((1)))))))))) AS one' },
  { statement: 'RETURN 1 AS `1`, 2 AS `a b`, 3 AS `ü`' },
  { statement: 'MATCH (n:Person) WITH n AS person ORDER BY person.id WITH person AS human RETURN human.id AS id' },
  { statement: 'RETURN true AS TRUE_, FALSE AS no, NULL AS Nothing' },
  {
    statement:
      'MATCH (c:Claim {id: "claim-mexico-agreed-to-us-troops"})<-[s:ASSERTS|DENIES]-(who) RETURN type(s) AS says, who.id AS who, s.quote AS quote, s.startDate AS day ORDER BY s.id',
  },
  { statement: 'RETURN toUpper /* a comment */ ("x") AS x' },
  { statement: 'MATCH (n:Person {id: "claudia-sheinbaum"}) RETURN n.name AS `create`, n.id AS `call`, 1 AS `yield`' },
];
