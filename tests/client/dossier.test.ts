import { expect, test } from '@jest/globals';
import { NodeReference, type Statement } from '#contract/answers.ts';
import { type Passage, Source } from '#contract/graph.ts';
import { orderStatements, sectionsOf } from '#client/modes/explore/dossier-sections.ts';
import { listKinds } from '#client/modes/explore/list-kinds.ts';
import { axisOf, readOffices, readYear } from '#client/modes/explore/office-spans.ts';
import { bySpeaker, composeRows, countPassages, sourcesOf } from '#client/modes/explore/statement-rows.ts';
import { en } from '#client/text/en.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { voicesOf } from '#client/text/words.ts';
import { buildEdge, id } from './small-graph.ts';

const t = translateWith(openText(en));
const source = (letter: string) => Source.parse({ id: letter, title: `Title ${letter}`, label: letter.toUpperCase(), kind: 'article', language: 'en' });
const refer = (name: string, kind: string) => NodeReference.parse({ id: name, kinds: [kind], name });
const passage = (name: string): Passage => ({
  id: id(name),
  source: id('a'),
  position: 1,
  locator: name,
  locatorEs: name,
  paraphrase: name,
  paraphraseEs: name,
});

type More = {
  readonly source?: string | null;
  readonly words?: readonly string[];
  readonly properties?: Parameters<typeof buildEdge>[3];
  readonly passages?: readonly string[];
};

/** What a source says: by whom, of what type, about what, and on whose word. */
const say = (from: string, type: string, to: string, { source: letter = 'a', words = [], properties = {}, passages = ['p1'] }: More = {}): Statement => ({
  edge: buildEdge(from, type, to, { source: letter ?? '', ...properties }),
  from: refer(from, from === 'a' ? 'Source' : 'Person'),
  to: refer(to, 'Claim'),
  attributedTo: words.map((name) => refer(name, 'Person')),
  occasion: null,
  passages: passages.map(passage),
  source: letter === null ? null : source(letter),
});

const group = (type: string, direction: 'in' | 'out' | 'both', statements: readonly Statement[], total = statements.length) => ({
  type,
  direction,
  total,
  statements: [...statements],
});

test('parallel statements read as one sentence with every source and each passage counted once', () => {
  const rows = composeRows([
    say('ann', 'OPPOSES', 'policy', { source: 'b', passages: ['p1', 'p2'] }),
    say('ann', 'OPPOSES', 'other'),
    say('ann', 'OPPOSES', 'policy', { source: 'a', passages: ['p2', 'p3'] }),
  ]);
  expect(rows.map(({ to, statements }) => [to.name, statements.length])).toEqual([
    ['policy', 2],
    ['other', 1],
  ]);
  expect(sourcesOf(rows[0]?.statements ?? []).map(({ label }) => label)).toEqual(['A', 'B']);
  expect(countPassages(rows[0]?.statements ?? [])).toBe(3);
});

test('a dossier answers in order: offices, stances, claims, reasons, what is about it, events, the rest', () => {
  const sections = sectionsOf([
    group('PART_OF', 'out', [say('ann', 'PART_OF', 'x')]),
    group('PARTICIPATED_IN', 'out', [say('ann', 'PARTICIPATED_IN', 'x')]),
    group('ABOUT', 'in', [say('claim', 'ABOUT', 'ann')]),
    group('DENIES', 'out', [say('ann', 'DENIES', 'claim')]),
    group('ARGUES_AGAINST', 'in', [say('claim', 'ARGUES_AGAINST', 'ann')]),
    group('ARGUES_FOR', 'out', [say('ann', 'ARGUES_FOR', 'x')]),
    group('OPPOSES', 'out', [say('ann', 'OPPOSES', 'policy')], 30),
    group('SUPPORTS', 'out', [say('ann', 'SUPPORTS', 'policy')]),
    group('HOLDS_OFFICE', 'out', [say('ann', 'HOLDS_OFFICE', 'x')]),
    group('CONTRADICTS', 'both', [say('ann', 'CONTRADICTS', 'x')]),
  ]);
  expect(sections.map(({ name, given, total }) => [name, given, total])).toEqual([
    ['offices', 1, 1],
    ['stances', 2, 31],
    ['claims', 1, 1],
    ['reasonOf', 1, 1],
    ['reasons', 1, 1],
    ['contradicts', 1, 1],
    ['about', 1, 1],
    ['events', 1, 1],
    ['others', 1, 1],
  ]);
  expect(sectionsOf([])).toEqual([]);
});

test('what more is recorded of comes first', () => {
  const [stances] = sectionsOf([
    group('OPPOSES', 'out', [say('ann', 'OPPOSES', 'one'), say('ann', 'OPPOSES', 'two'), say('ann', 'OPPOSES', 'two', { source: 'b' })]),
  ]);
  expect(stances?.rows.map(({ to }) => to.name)).toEqual(['two', 'one']);
});

test('the first rows of a policy show both sides, however many stand on one', () => {
  const against = ['ann', 'bob', 'cid'].map((name) => say(name, 'OPPOSES', 'policy'));
  const [stances] = sectionsOf([group('OPPOSES', 'in', against), group('SUPPORTS', 'in', [say('dan', 'SUPPORTS', 'policy')])]);
  expect(stances?.rows.map(({ from }) => from.name)).toEqual(['dan', 'ann', 'bob', 'cid']);
});

test('who asserts a claim comes before who denies it, however much is recorded of the denial', () => {
  const denied = [say('bob', 'DENIES', 'claim'), say('bob', 'DENIES', 'claim', { source: 'b' })];
  const asserted = [say('ann', 'ASSERTS', 'claim')];
  const [sides] = sectionsOf([group('DENIES', 'in', denied), group('ASSERTS', 'in', asserted)]);
  expect(sides?.rows.map(({ from }) => from.name)).toEqual(['ann', 'bob']);
  expect(orderStatements([...denied, say('claim', 'ABOUT', 'x'), ...asserted]).map(({ type }) => type)).toEqual(['ASSERTS', 'DENIES', 'ABOUT']);
});

test('each speaker of a side is named once', () => {
  const speakers = bySpeaker([say('ann', 'ASSERTS', 'claim'), say('cid', 'ASSERTS', 'claim'), say('ann', 'ASSERTS', 'claim', { source: 'b' })]);
  expect(speakers.map(({ speaker, statements }) => [speaker.name, statements.length])).toEqual([
    ['ann', 2],
    ['cid', 1],
  ]);
});

test('a source that tells who asserts something is not made to say it itself', () => {
  const voices = (...statements: Statement[]) => voicesOf(statements, t, 'en');
  expect(voices(say('ann', 'ASSERTS', 'claim'))).toEqual(['According to source A']);
  expect(voices(say('ann', 'OPPOSES', 'policy', { source: 'b' }), say('ann', 'OPPOSES', 'policy'))).toEqual(['According to source A and source B']);
  expect(voices(say('ann', 'ASSERTS', 'claim', { words: ['ann'] }))).toEqual(['According to ann, as source A reports']);
  expect(voices(say('ann', 'SUPPORTS', 'policy', { words: ['bob'] }), say('ann', 'SUPPORTS', 'policy'))).toEqual([
    'According to bob, in source A',
    'According to source A',
  ]);
  expect(voices(say('a', 'DENIES', 'claim'))).toEqual(['The author’s own analysis, source A']);
  expect(voices(say('claim', 'ARGUES_FOR', 'policy'))).toEqual(['The author of source A argues this']);
  expect(voices(say('claim', 'CONTRADICTS', 'other', { source: null }))).toEqual(['A curator’s judgement, not a statement of a source']);
});

test('offices with dates become spans, those without are told in words alone', () => {
  const held = (properties: Parameters<typeof buildEdge>[3]) => say('ann', 'HOLDS_OFFICE', 'land', { properties });
  const spans = readOffices(
    [held({ startDate: '2024-10' }), held({}), held({ startDate: '2018', endDate: '2024-09-30' }), held({ startDate: '18XX' })],
    id('ann'),
  );
  expect(spans.map(({ start, end, other }) => [start, end, other.name])).toEqual([
    [2018, 2024 + 8 / 12, 'land'],
    [2024.75, null, 'land'],
  ]);
  expect(readYear('2008')).toBe(2008);
  expect(readYear('about 2008')).toBeUndefined();
});

test('the years of the offices reach to the present with a handful of marks', () => {
  const spans = readOffices([say('ann', 'HOLDS_OFFICE', 'land', { properties: { startDate: '2006', endDate: '2012' } })], id('ann'));
  expect(axisOf(spans, new Date('2026-06-01'))).toEqual({ first: 2005, last: 2027, ticks: [2005, 2010, 2015, 2020, 2025] });
});

test('the kinds of a graph leave out what every entity is called and what sources consist of', () => {
  const count = (label: string, number: number) => ({ label, count: number });
  expect(listKinds([count('Entity', 9), count('Person', 2), count('Passage', 5), count('Claim', 7), count('Law', 0), count('Airport', 2)])).toEqual([
    count('Claim', 7),
    count('Airport', 2),
    count('Person', 2),
  ]);
});
