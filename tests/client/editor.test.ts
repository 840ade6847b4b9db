import { beforeAll, describe, expect, test } from '@jest/globals';
import { addToArray } from '#client/editor/add-to-array.ts';
import { checkQuery } from '#client/editor/check-query.ts';
import { colourQuery } from '#client/editor/colour-query.ts';
import { completeQuery } from '#client/editor/complete-query.ts';
import { tellFinding } from '#client/editor/finding.ts';
import { toDbSchema } from '#client/editor/to-db-schema.ts';
import { readEditorWords } from '#client/modes/query/use-editor-words.ts';
import { es } from '#client/modes/query/text/es.ts';
import { smallSchema } from './schema-for-tests.ts';

const terms = {
  limits: { timeoutMs: 1, maxRows: 1, maxStreamRows: 1, memoryMb: null, concurrency: 1, statementBytes: 1 },
  procedures: [{ name: 'db.labels', signature: 'db.labels() :: (label :: STRING)', description: 'Lists the labels.' }],
  functions: [
    { name: 'date.truncate', signature: 'date.truncate(unit :: STRING, input :: ANY) :: DATE', description: 'Rounds a date down.' },
    { name: 'count', signature: 'count(expression)', description: 'How many there are.' },
  ],
};
const schema = toDbSchema({ schema: smallSchema, terms, parameters: ['policy'] });

beforeAll(addToArray);

describe('completion', () => {
  const offered = (text: string, isAsked = false) => completeQuery(text, schema, { caret: text.length, isAsked });
  const labels = (text: string, isAsked = false) => offered(text, isAsked).map(({ label }) => label);

  test('offers the labels, types, properties and parameters of the store where they belong', () => {
    expect(labels('MATCH (n:P')).toEqual(['Policy', 'Person', 'Old Thing']);
    expect(offered('MATCH (n:P').at(-1)?.insert).toBe('`Old Thing`');
    expect(labels('MATCH (n)-[:')).toEqual(['OPPOSES', 'COOPERATES_WITH', 'KNOWS']);
    expect(labels('MATCH (n:Person) RETURN n.')).toEqual(['name', 'born in', 'quote']);
    expect(offered('MATCH (n {id: $').map(({ label, insert }) => [label, insert])).toEqual([['$policy', 'policy']]);
  });

  test('offers functions and procedures with what they take and do, and the columns of a procedure', () => {
    expect(offered('RETURN date.')).toEqual([{ label: 'truncate', insert: 'truncate', kind: 'function', ...pick(terms.functions[0]) }]);
    expect(labels('CALL db.')).toEqual(['labels']);
    expect(labels('CALL db.labels() YIELD ', true)).toContain('label');
    expect(labels('RETURN coun')).toContain('count');
  });

  test('offers no word that would be refused', () => {
    const words = labels('', true);
    expect(words).toContain('MATCH');
    for (const word of ['CREATE', 'MERGE', 'DELETE', 'SET', 'LOAD CSV', 'SHOW', 'USE']) expect(words).not.toContain(word);
  });

  const pick = (callable: { signature: string; description: string } | undefined) => ({ signature: callable?.signature, description: callable?.description });
});

describe('colours', () => {
  test('tell the parts of a query apart, beyond the plane of common letters too', () => {
    const text = "MATCH (n:Person {name: '😀'})-[:OPPOSES]->() // who\nRETURN count(n), n.name = $name, 3, true";
    expect(colourQuery(text).map(({ from, to, ink }) => [ink, text.slice(from, to)])).toEqual([
      ['keyword', 'MATCH'],
      ['label', 'Person'],
      ['property', 'name'],
      ['string', "'😀'"],
      ['label', 'OPPOSES'],
      ['comment', '// who'],
      ['keyword', 'RETURN'],
      ['function', 'count'],
      ['property', 'name'],
      ['parameter', '$'],
      ['parameter', 'name'],
      ['literal', '3'],
      ['literal', 'true'],
    ]);
  });

  test('a text that is no Cypher has what colours it can', () => {
    expect(colourQuery('MATCH (((')).toEqual([{ from: 0, to: 5, ink: 'keyword' }]);
    expect(colourQuery('')).toEqual([]);
  });
});

describe('the check', () => {
  const words = readEditorWords(
    (key, values = {}) => (es as Readonly<Record<string, string>>)[key]?.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name])) ?? key,
  );
  const told = (text: string) =>
    checkQuery(text, schema).map((finding) => [text.slice(finding.from, finding.to), finding.severity, tellFinding(finding, words, 'es').message]);

  test('is silent on what is right, and on a parameter without a value, of which its field speaks', () => {
    expect(told("MATCH (n:Person)-[:OPPOSES]->(p) WHERE p.name = $odd RETURN date.truncate('year', n.`born in`), COUNT(n), all(x IN [1] WHERE x > 0)")).toEqual(
      [],
    );
    expect(told('CALL db.labels() YIELD label RETURN label')).toEqual([]);
    expect(told('  ')).toEqual([]);
  });

  test('names what the store does not have, in the reader’s language', () => {
    expect(told('MATCH (n:Persn)-[:OPOSES]->() RETURN n.nam, q, foo(n)')).toEqual([
      ['Persn', 'warning', 'Ningún nodo tiene la etiqueta Persn. ¿Está bien escrita?'],
      ['OPOSES', 'warning', 'Ninguna relación es del tipo OPOSES. ¿Está bien escrito?'],
      ['nam', 'warning', 'En una muestra no se vio ninguna propiedad llamada nam. ¿Está bien escrita?'],
      ['q', 'error', 'Nada antes de este punto se llama q.'],
      ['foo', 'error', 'La función foo no es de las que una consulta puede usar aquí.'],
    ]);
    expect(told('CALL db.foo()').map(([, , message]) => message)).toContain('El procedimiento db.foo no es de los que una consulta puede usar aquí.');
  });

  test('says under the clause that a query writes, and takes no name for a clause', () => {
    const writes = (text: string) => told(text).flatMap(([piece, , message]) => (message === es['editor.writes'] ? [piece] : []));
    expect(writes('MATCH (n) DETACH DELETE n')).toEqual(['DETACH']);
    expect(writes('MERGE (n:Person) ON CREATE SET n.name = 1')).toEqual(['MERGE', 'CREATE', 'SET']);
    expect(writes("MATCH (set:Person {create: 'DELETE'}) RETURN set.merge // SET")).toEqual([]);
  });

  test('finds its places behind letters beyond the plane of common ones', () => {
    expect(told("/* 😀😀 */ MATCH (n:Persn {name: '😀'}) RETURN n, q").map(([piece]) => piece)).toEqual(['Persn', 'q']);
    expect(told('MATCH (n:`😀`) RETURN n')).toEqual([]);
  });

  test('tells a fault of grammar in the grammar’s own English', () => {
    const [finding] = checkQuery('MATCH (n RETURN n', schema);
    expect(finding).toMatchObject({ severity: 'error', kind: null });
    expect(finding && tellFinding(finding, words, 'es').language).toBe('en');
  });

  test('calls nothing missing while the store is not known', () => {
    const unknown = toDbSchema({ schema: null, terms: null, parameters: [] });
    expect(checkQuery('MATCH (n:Anything)-[:GOES]->() RETURN n.whatever, apoc.any(n)', unknown)).toEqual([]);
  });
});
