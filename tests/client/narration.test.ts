import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Statement } from '#contract/answers.ts';
import { noFilters } from '#contract/exploration.ts';
import type { GraphEdge, Passage, Source } from '#contract/graph.ts';
import { NodeId } from '#contract/graph.ts';
import { drawStatements, markStatements } from '#client/commands/narration/mark-statements.ts';
import { undo } from '#client/commands/travel.ts';
import { hide } from '#client/commands/hide.ts';
import { composeNarration, targetsOfNarration } from '#client/modes/explore/narration/compose-narration.ts';
import { copyLists } from '#client/modes/explore/narration/copy-lists.ts';
import { tellAll } from '#client/modes/explore/narration/tell-parts.ts';
import { narrationWords } from '#client/modes/explore/narration/text/narration-words.ts';
import { writeProse } from '#client/modes/explore/narration/write-copy.ts';
import { composeOutline } from '#client/modes/explore/outline-rows.ts';
import { findPassages } from '#client/modes/explore/sources/find-passages.ts';
import type { Language } from '#client/state/session.ts';
import { en } from '#client/text/en.ts';
import { addWords } from '#client/text/more-words.ts';
import { changeLanguage, openText, translateWith } from '#client/text/open-text.ts';
import { referTo } from '#client/text/words.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { id, smallGraph, smallVoices } from './small-graph.ts';

const texts = { en: openText(en), es: openText(en) };
beforeAll(async () => {
  await changeLanguage(texts.es, 'es');
  for (const text of Object.values(texts)) addWords(text, narrationWords);
});

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
  small.desk.entities.keepVoices(smallVoices);
});

const source = (label: string): Source => ({ id: NodeId.parse(label.toLowerCase()), title: `Source ${label}`, label, kind: 'article', language: 'en' });
const passage = (of: string, position: number): Passage => ({
  id: NodeId.parse(`${of}-${position}`),
  source: NodeId.parse(of),
  position,
  locator: `paragraph ${position}`,
  locatorEs: `párrafo ${position}`,
  paraphrase: `What it says in ${position}.`,
  paraphraseEs: `Lo que dice en ${position}.`,
});
const refer = (wanted: NodeId) => {
  const node = smallGraph.nodes.find((one) => one.id === wanted);
  if (node === undefined) throw new Error(`No node ${wanted}`);
  return referTo(node);
};
const say = (edge: GraphEdge, position: number): Statement => {
  const of = String(edge.properties['source']);
  return {
    edge,
    from: refer(edge.from),
    to: refer(edge.to),
    attributedTo: edge.type === 'ASSERTS' ? [refer(edge.from)] : [],
    occasion: null,
    passages: [passage(of, position)],
    source: source(of.toUpperCase()),
  };
};
const statements = smallGraph.edges.map((edge, place) => say(edge, place + 1));
const telling = (language: Language = 'en') => ({
  document: small.desk.history.read(),
  known: small.desk.entities.read(),
  language,
  t: translateWith(texts[language]),
});
const narrate = (language?: Language) => composeNarration(statements, telling(language));
const sentencesOf = (language?: Language) =>
  narrate(language).parts.map(({ name, entries }) => [name, ...entries.flatMap(({ sentences }) => sentences.map(({ words }) => words))]);

describe('the view as sentences', () => {
  test('tells the question, who stands where, what is on a condition and what is disputed, each on somebody’s word', () => {
    expect(sentencesOf()).toEqual([
      ['question', 'According to source A, policy is part of wider.'],
      ['for', 'According to source A and source B, ann proposes policy.'],
      ['against', 'According to source A, cid opposes wider.'],
      ['conditions', 'According to source A, bob opposes policy, on the condition: as long as it lasts.'],
      ['disputed', 'According to ann, as source A reports, ann asserts that claim.', 'According to source A, bob denies that claim.'],
    ]);
  });

  test('is told in Spanish too', () => {
    expect(sentencesOf('es')[1]).toEqual(['for', 'Según la fuente A y la fuente B, ann (es) propone policy (es).']);
  });

  test('cites the passages of each source by its letter and their place', () => {
    const { parts, sources } = narrate();
    expect(parts.find(({ name }) => name === 'for')?.entries[0]?.sentences[0]?.citations.map(({ label }) => label)).toEqual(['A 1', 'B 2']);
    expect(sources.map(({ label, citations }) => [label, citations.length])).toEqual([
      ['A', 6],
      ['B', 1],
    ]);
  });

  test('each row stands for its line', () => {
    expect([...targetsOfNarration(narrate()).values()]).toContainEqual({ kind: 'line', line: { type: 'OPPOSES', from: id('cid'), to: id('wider') } });
  });

  test('tells nothing that is hidden or left out by a filter', async () => {
    await hide.run(small.desk, [id('cid')]);
    small.desk.history.begin({ ...small.desk.history.read(), filters: { ...noFilters, withoutSources: ['b'] } });
    expect(sentencesOf().flat()).toContain('According to source A, ann proposes policy.');
    expect(sentencesOf().flat().join(' ')).not.toContain('cid');
  });

  test('counts what no source dates', () => {
    expect(narrate()).toMatchObject({ statements: 7, undated: 7 });
  });

  test('is copied as text and as HTML, with its citations and what they cite', () => {
    const copied = writeProse('policy', tellAll(narrate(), [], telling()));
    expect(copied.text).toContain('Recorded in favour\nAccording to source A and source B, ann proposes policy. [A 1, B 2]');
    expect(copied.text).toContain('B: Source B\n[B 2] paragraph 2: What it says in 2.');
    expect(copied.html).toContain('<h3>Recorded in favour</h3><ul><li>According to source A and source B, ann proposes policy. [A 1, B 2]</li></ul>');
  });
});

test('lists are copied as a table of nodes and one of lines', () => {
  const words = telling();
  const copied = copyLists(composeOutline(words), words);
  expect(copied.text.split('\n\n').map((table) => table.split('\n').length)).toEqual([smallGraph.nodes.length + 1, 7]);
  expect(copied.text).toContain('ann\tproposes\tpolicy\t2');
  expect(copied.html).toContain('<td>ann</td><td>proposes</td><td>policy</td><td>2</td>');
});

describe('what rests on a passage', () => {
  const [stance] = statements;
  const both = statements.filter(({ edge }) => edge.type === 'ASSERTS' || edge.type === 'DENIES');

  test('is selected on the map, and the page that is read stays', async () => {
    small.desk.session.set({ reading: { kind: 'source', id: id('a') } });
    await markStatements.run(small.desk, stance === undefined ? [] : [stance]);
    expect(small.desk.session.read()).toMatchObject({
      selection: { kind: 'line', line: { type: 'PROPOSES', from: 'ann', to: 'policy' } },
      reading: { kind: 'source' },
    });
    await markStatements.run(small.desk, both);
    expect(small.desk.session.read().selection).toEqual({ kind: 'nodes', ids: ['ann', 'claim', 'bob'] });
  });

  test('is drawn where it is not on the map, as one step', async () => {
    const { history } = small.desk;
    const whole = history.read();
    history.begin({ ...whole, nodes: whole.nodes.filter((node) => node.id !== 'claim'), lines: whole.lines.filter(({ to }) => to !== 'claim') });
    const before = history.read();
    expect(markStatements.isPossible(small.desk, both)).toBe(false);
    await drawStatements.run(small.desk, both);
    expect(small.shown()).toContain('claim');
    expect(small.desk.session.read().selection).toEqual({ kind: 'nodes', ids: ['ann', 'claim', 'bob'] });
    expect(drawStatements.isPossible(small.desk, both)).toBe(false);
    await undo.run(small.desk);
    expect(history.read()).toEqual(before);
  });

  test('is found by words of the passage, in either language, and by who is named', () => {
    const entries = statements.map((statement) => ({ passage: statement.passages[0] ?? passage('a', 99), statements: [statement] }));
    const find = (text: string, alone: ReadonlySet<Statement['edge']['id']> | null = null) =>
      findPassages(entries, { text, alone }).map((one) => one.passage.id);
    expect(find('PARRAFO 3')).toEqual(['a-3']);
    expect(find('cid')).toEqual(['a-4']);
    expect(find('', new Set(both.map(({ edge }) => edge.id)))).toEqual(['a-6', 'a-7']);
    expect(find('nothing of this')).toEqual([]);
  });
});
