import { expect, test } from '@jest/globals';
import type { QueryValue } from '#contract/console.ts';
import { createCollector } from '#client/answers/collect-graph.ts';
import { composeAnswer } from '#client/answers/compose-answer.ts';
import { readDrawable } from '#client/answers/draw-answer.ts';
import { flattenPlan } from '#client/answers/flatten-plan.ts';
import { nameValue } from '#client/answers/name-value.ts';
import { isTemporal, kindOfValue } from '#client/answers/values.ts';

const node = (id: string, labels: string[] = ['Entity', 'Person'], properties: Record<string, QueryValue> = { id, name: id.toUpperCase() }) => ({
  elementId: `n:${id}`,
  labels,
  properties,
});
const tie = (from: string, type: string, to: string, properties: Record<string, QueryValue> = { id: `${from}.${type}.${to}.a` }) => ({
  elementId: `e:${from}-${to}`,
  type,
  startNodeElementId: `n:${from}`,
  endNodeElementId: `n:${to}`,
  properties,
});
const [ann, bob, cid] = [node('ann'), node('bob'), node('cid')];
const graphOf = (rows: readonly (readonly QueryValue[])[]) => createCollector()(rows, rows.length);

test.each<[string, QueryValue]>([
  ['null', null],
  ['boolean', false],
  ['number', 0],
  ['text', ''],
  ['node', ann],
  ['relationship', tie('ann', 'KNOWS', 'bob')],
  ['path', [ann, tie('ann', 'KNOWS', 'bob'), bob]],
  ['path', [bob, tie('ann', 'KNOWS', 'bob'), ann, tie('ann', 'KNOWS', 'cid'), cid]],
  ['list', [ann]],
  ['list', [ann, bob, cid]],
  ['list', [ann, tie('cid', 'KNOWS', 'bob'), bob]],
  ['list', []],
  ['map', { elementId: 'n:1', labels: ['Person'] }],
  ['map', {}],
])('a %s is told apart', (kind, value) => {
  expect(kindOfValue(value)).toBe(kind);
});

test('values are one line of text: a node by its name, a path with its arrows, texts within lists in quotes', () => {
  expect(nameValue(ann, 'en')).toBe('ANN');
  expect(nameValue(node('x', ['Thing'], { id: 'x', size: 3, motto: 'So be it' }), 'en')).toBe('So be it');
  expect(nameValue(node('x', [], {}), 'en')).toBe('n:x');
  expect(nameValue(node('y', [], { name: 'Law', nameEs: 'Ley' }), 'es')).toBe('Ley');
  expect(nameValue([bob, tie('ann', 'KNOWS', 'bob'), ann, tie('ann', 'SEES', 'cid'), cid], 'en')).toBe('BOB ← KNOWS – ANN – SEES → CID');
  expect(nameValue([1, 'two', null, { a: true }], 'en')).toBe('[1, "two", null, {a: true}]');
});

test('dates and times are known as such, other texts are not', () => {
  for (const text of ['2024-06-01', '2024-06', '2024-06-01T10:20:30Z', '2024-06-01T10:20:30.5-06:00[America/Mexico_City]', '10:20:30'])
    expect(isTemporal(text)).toBe(true);
  for (const text of ['2024', 'June 2024', '2024-06-01 and later', 'P1M']) expect(isTemporal(text)).toBe(false);
});

test('nodes and relationships are gathered from wherever they stand, once each, as rows come', () => {
  const rows: QueryValue[][] = [[{ inner: [ann] }, [ann, tie('ann', 'KNOWS', 'bob'), bob]]];
  const collect = createCollector();
  expect([...collect(rows, 1).nodes.keys()]).toEqual(['n:ann', 'n:bob']);
  rows.push([cid, ann]);
  const graph = collect(rows, 2);
  expect([...graph.nodes.keys()]).toEqual(['n:ann', 'n:bob', 'n:cid']);
  expect(graph.relationships.size).toBe(1);
});

test('the map draws entities and sources of our own graph, and says how many nodes it leaves out', () => {
  const graph = graphOf([[ann, node('p1', ['Passage']), node('a', ['Source']), node('x', ['Entity'], {})]]);
  const { ids, leftOut } = readDrawable(graph, { foreign: false });
  expect([[...ids], leftOut]).toEqual([['ann', 'a'], 2]);
});

test('in a foreign database every node is drawn, by the id of the engine', () => {
  const { ids, lines, leftOut } = readDrawable(graphOf([[node('p1', ['Movie']), tie('p1', 'NEXT', 'p2')]]), { foreign: true });
  expect([[...ids], leftOut, [...lines.values()]]).toEqual([['~n:n:p1', '~n:n:p2'], 0, [{ type: 'NEXT', from: '~n:n:p1', to: '~n:n:p2' }]]);
});

test('a relationship alone brings the ends that its id names', () => {
  const { ids, lines } = readDrawable(graphOf([[tie('ann', 'OPPOSES', 'bob')]]), { foreign: false });
  expect([[...ids], [...lines.values()]]).toEqual([['ann', 'bob'], [{ type: 'OPPOSES', from: 'ann', to: 'bob' }]]);
  expect(readDrawable(graphOf([[tie('ann', 'OPPOSES', 'bob', {})]]), { foreign: false }).ids.size).toBe(0);
});

test('of a large answer so many nodes are drawn, those with relationships first', () => {
  const lone = Array.from({ length: 400 }, (_, place) => [node(`lone-${place}`)]);
  const answer = composeAnswer(graphOf([...lone, [ann, tie('ann', 'KNOWS', 'bob'), bob]]), { foreign: false }, { most: 300, language: 'en' });
  expect([answer.nodes.size, answer.total, answer.edges.length]).toEqual([300, 402, 1]);
  expect([...answer.nodes.keys()].slice(0, 2)).toEqual(['ann', 'bob']);
});

test('nodes that are not entities are drawn in the answer too, under a name', () => {
  const answer = composeAnswer(graphOf([[node('p1', ['Passage'], { paraphrase: 'It says so.' })]]), { foreign: false }, { most: 300, language: 'en' });
  expect([...answer.nodes.values()].map(({ properties }) => properties['name'])).toEqual(['It says so.']);
});

test('a plan is listed from the answer down, with the share of the work each operator has', () => {
  const operator = (name: string, dbHits: number | null, children: readonly ReturnType<typeof flattenPlan>[number][] = []) => ({
    operator: name,
    details: '',
    identifiers: [],
    estimatedRows: 1,
    rows: 1,
    dbHits,
    children,
  });
  const plan = { ...operator('Results', 0), children: [{ ...operator('Filter', 3), children: [operator('Scan', 9)] }] };
  expect(flattenPlan(plan).map(({ operator: name, level, share, isMost }) => [name, level, share, isMost])).toEqual([
    ['Results', 1, 0, false],
    ['Filter', 2, 0.25, false],
    ['Scan', 3, 0.75, true],
  ]);
  expect(flattenPlan(operator('Results', null)).map(({ share, isMost }) => [share, isMost])).toEqual([[null, false]]);
});
