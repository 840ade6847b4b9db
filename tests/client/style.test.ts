import { beforeEach, expect, test } from '@jest/globals';
import type { StyleRule } from '#contract/exploration.ts';
import { setRules } from '#client/commands/style/set-rules.ts';
import { undo } from '#client/commands/travel.ts';
import { composePicture } from '#client/modes/explore/compose-picture.ts';
import { legendEntries } from '#client/modes/explore/legend-entries.ts';
import { createPainter } from '#client/modes/explore/style/create-painter.ts';
import { describeRule } from '#client/modes/explore/style/describe-rule.ts';
import { styleWords } from '#client/modes/explore/style/style-words.ts';
import { keepStyles, readStyles, withStyle } from '#client/state/style/kept-styles.ts';
import { measuresOf } from '#client/state/style/measures.ts';
import { type PresetName, presetNames, presetOf, presets } from '#client/state/style/presets.ts';
import { readLink, writeLink } from '#client/state/link.ts';
import { en } from '#client/text/en.ts';
import { addWords } from '#client/text/more-words.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { buildDesk } from './build-desk.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { id, smallVoices } from './small-graph.ts';

const text = openText(en);
addWords(text, styleWords);
const words = { t: translateWith(text), language: 'en' } as const;

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
  small.desk.entities.keepVoices(smallVoices);
});

type Measured = ReadonlyMap<string, Readonly<Record<string, number>>>;
const picture = (rules: readonly StyleRule[], measured: Measured = new Map()) => {
  const { history, entities } = small.desk;
  const document = { ...history.read(), rules };
  return composePicture({ document, known: entities.read(), selection: null, painter: createPainter(measured), ...words });
};
const nodePaints = (rules: readonly StyleRule[], measured?: Measured) =>
  Object.fromEntries(picture(rules, measured).nodes.flatMap(({ id: key, paint }) => (paint === undefined ? [] : [[key, paint]])));
const key = (rules: readonly StyleRule[], measured?: Measured) =>
  legendEntries(picture(rules, measured), words)
    .filter(({ id: part }) => part === 'style')
    .flatMap(({ entries }) => entries.map(({ mark, words: said }) => [mark.kind === 'style' ? mark.style.sign : '', said]));

const rule = (of: StyleRule['of'], give: StyleRule['give'], test: StyleRule['test'] = null): StyleRule => ({ of, isOn: true, test, give });
const isPerson = { field: 'kind', is: 'is', value: 'Person' } as const;

test('without rules the picture is the one that was designed', () => {
  const { nodes, lines, styles } = picture([]);
  expect([...nodes, ...lines].every(({ paint }) => paint === undefined)).toBe(true);
  expect(styles).toBeUndefined();
});

test('a colour comes with a number, in the name and in the key', () => {
  const rules = [rule('nodes', { colour: 'style-2' }, isPerson)];
  expect(nodePaints(rules)).toEqual({
    ann: { colour: 'style-2', label: 'ann #1' },
    bob: { colour: 'style-2', label: 'bob #1' },
    cid: { colour: 'style-2', label: 'cid #1' },
  });
  expect(key(rules)).toEqual([['#1', 'nodes where kind is person']]);
});

test('of several rules the first that gives a colour decides it, and a later one still gives what is left', () => {
  const rules = [
    rule('nodes', { colour: 'style-1' }, { field: 'side', is: 'is', value: 'against' }),
    rule('nodes', { colour: 'style-2', line: 'dashed' }, isPerson),
    { ...rule('nodes', { icon: 'Law' }), isOn: false },
  ];
  expect(nodePaints(rules)).toEqual({
    ann: { colour: 'style-2', label: 'ann #2', border: 'dashed' },
    bob: { colour: 'style-1', label: 'bob #1', border: 'dashed' },
    cid: { colour: 'style-1', label: 'cid #1', border: 'dashed' },
  });
});

test('a colour by source says which it is, for lines and nodes alike; what two sources say is told apart', () => {
  expect(key([...presets.bySource])).toEqual([
    ['#1', 'a'],
    ['#2', 'several'],
  ]);
  const { lines } = picture([...presets.bySource]);
  const worded = lines.map(({ line: { from, type }, word, paint }) => [from, type, word, paint?.colour]);
  expect(worded).toContainEqual(['ann', 'PROPOSES', 'proposes #2', 'style-2']);
  expect(worded).toContainEqual(['bob', 'OPPOSES', 'opposes #1', 'style-1']);
});

test('size follows a measure once it has come, so that the area grows with the value', () => {
  const measured = new Map([['betweenness@view', { ann: 0, bob: 4, cid: 1 }]]);
  const rules = [rule('nodes', { size: 'by:measure:betweenness@view' })];
  expect(nodePaints(rules)).toEqual({ policy: {}, wider: {}, ann: {}, bob: {}, cid: {}, claim: {} });
  const sizes = Object.entries(nodePaints(rules, measured)).flatMap(([name, { scale }]) => (scale === undefined ? [] : [[name, scale]]));
  expect(sizes).toEqual([
    ['ann', 0.7],
    ['bob', 2],
    ['cid', 1.35],
  ]);
  expect(key(rules, measured)).toEqual([[null, 'the larger, the more: betweenness (what is drawn)']]);
});

test('the style by community and centrality shows both', () => {
  const measured = new Map([
    ['community@view', { ann: 0, bob: 0, cid: 1 }],
    ['betweenness@view', { ann: 0, bob: 4, cid: 1 }],
  ]);
  expect(nodePaints([...presets.byCommunity], measured)['bob']).toEqual({ colour: 'style-1', scale: 2, label: 'bob #1' });
  expect(key([...presets.byCommunity], measured)).toEqual([
    ['#1', 'community 1'],
    ['#2', 'community 2'],
    [null, 'the larger, the more: betweenness (what is drawn)'],
  ]);
});

test('what is disputed stands out, and no line loses its dashes', () => {
  const { nodes, lines } = picture([...presets.disputedFirst]);
  expect(nodes.find(({ id: one }) => one === 'claim')?.paint).toMatchObject({ colour: 'style-3' });
  const paintOf = (type: string) => lines.find(({ line }) => line.type === type)?.paint;
  expect(paintOf('DENIES')).toEqual({ colour: 'style-3', width: 3 });
  expect(paintOf('PART_OF')).toEqual({ width: 0.75 });
});

test.each<[StyleRule['test'] & object, readonly string[]]>([
  [{ field: 'kind', is: 'isNot', value: 'Person' }, ['policy', 'wider', 'claim']],
  [{ field: 'property:name', is: 'contains', value: 'Í' }, ['wider', 'cid', 'claim', 'policy']],
  [{ field: 'sources', is: 'atLeast', value: '2' }, ['policy', 'ann']],
  [{ field: 'disputed', is: 'has', value: '' }, ['claim']],
  [{ field: 'property:text', is: 'has', value: '' }, ['claim']],
  [{ field: 'source', is: 'is', value: 'b' }, ['policy', 'ann']],
])('%j finds %j', (condition, found) => {
  expect(Object.keys(nodePaints([rule('nodes', { line: 'dashed' }, condition)])).sort()).toEqual([...found].sort());
});

test('rules are one undoable step each, and travel in the link', async () => {
  const { desk } = small;
  const before = desk.history.read();
  await setRules.run(desk, { rules: presets.uncertain, change: { context: 'uncertain' } });
  const document = desk.history.read();
  const link = readLink(writeLink({ ...document, selection: null, view: 'map', timeline: false, dataVersion: 1 }));
  expect(link.kind === 'exploration' && link.exploration.rules).toEqual(presets.uncertain);
  expect(link.kind === 'exploration' && presetOf(link.exploration.rules)).toBe('uncertain');
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});

test.each(presetNames)('the ready-made style %s is told in words', (name: PresetName) => {
  const known = small.desk.entities.read();
  for (const one of presets[name]) expect(describeRule(one, { ...words, known })).not.toMatch(/style\.|undefined|\{\{/);
});

test('styles are kept by name in the browser; one that keeps nothing is no failure', () => {
  const kept = new Map<string, string>();
  const storage = () => ({ getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) });
  const refusing = () => {
    throw new Error('The browser keeps nothing');
  };
  const mine = withStyle(withStyle([], { name: 'Mine', rules: presets.uncertain }), { name: 'Mine', rules: presets.bySource });
  expect(keepStyles(mine, storage)).toBe(true);
  expect(readStyles(storage)).toEqual([{ name: 'Mine', rules: presets.bySource }]);
  expect(keepStyles(mine, refusing)).toBe(false);
  expect(readStyles(refusing)).toEqual([]);
});

test('a measure is asked for once for what is drawn, and again when the data are others', async () => {
  const { desk, asked } = buildDesk({ computeMeasures: () => ({ values: { ann: 1, bob: 1 }, nodes: 2, edges: 1, communities: [] }) });
  const measures = measuresOf(desk);
  const task = {
    measure: 'degree',
    scope: 'view',
    nodes: [{ id: id('ann') }, { id: id('bob') }],
    lines: [{ type: 'OPPOSES', from: id('bob'), to: id('ann') }],
  } as const;
  await measures.load(task);
  await measures.load(task);
  expect(asked).toEqual([{ name: 'computeMeasures', input: { body: { measure: 'degree', scope: 'view', ids: ['ann', 'bob'], lines: [[1, 0]] } } }]);
  desk.session.set({ dataVersion: 2 });
  await measures.load(task);
  await measures.load({ ...task, scope: 'graph' });
  expect(asked.slice(1).map(({ input }) => input)).toEqual([
    { body: { measure: 'degree', scope: 'view', ids: ['ann', 'bob'], lines: [[1, 0]] } },
    { body: { measure: 'degree', scope: 'graph', ids: ['ann', 'bob'] } },
  ]);
});
