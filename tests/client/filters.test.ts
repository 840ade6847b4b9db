import { beforeEach, expect, test } from '@jest/globals';
import { noFilters } from '#contract/exploration.ts';
import { setFilters } from '#client/commands/filters/set-filters.ts';
import { undo } from '#client/commands/travel.ts';
import { describeStep } from '#client/modes/explore/describe-step.ts';
import { filterWords } from '#client/modes/explore/filters/filter-words.ts';
import { listFacets } from '#client/modes/explore/filters/list-facets.ts';
import { en } from '#client/text/en.ts';
import { addWords } from '#client/text/more-words.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { buildEdge, buildNode, id, line, smallVoices } from './small-graph.ts';

const text = openText(en);
addWords(text, filterWords);
const t = translateWith(text);

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});

const facets = () => listFacets(small.desk.history.read(), small.desk.entities.read());
const lastStep = () => {
  const { steps, done } = small.desk.history.list();
  const step = steps[done - 1];
  return step && describeStep(step, small.desk.entities.read(), t, 'en');
};

test('what is filtered comes back by undo to where it stood, and nothing of it is left', async () => {
  const { desk, shown } = small;
  const before = desk.history.read();
  await setFilters.run(desk, { withoutKinds: ['Claim'] });
  expect(shown()).toEqual(['policy', 'wider', 'ann', 'bob', 'cid']);
  expect(lastStep()).toBe('Left out: Claims');
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});

test('a node that loses its last line goes with it, the policy in question never', async () => {
  await setFilters.run(small.desk, { withoutTypes: ['PROPOSES', 'OPPOSES', 'PART_OF'] });
  expect(small.shown()).toEqual(['policy', 'ann', 'bob', 'claim']);
});

test('each filter that leaves something out says how much it hides, for itself alone', async () => {
  await setFilters.run(small.desk, { withoutKinds: ['Claim'], withoutTypes: ['OPPOSES'] });
  const { lists, shown, all } = facets();
  expect(all).toEqual({ nodes: 6, lines: 6 });
  expect(shown).toEqual({ nodes: 3, lines: 2 });
  expect(lists.kinds).toEqual([
    { value: 'Person', count: 3, hides: null },
    { value: 'Policy', count: 2, hides: null },
    { value: 'Claim', count: 1, hides: { nodes: 1, lines: 2 } },
  ]);
  expect(lists.types.find(({ value }) => value === 'OPPOSES')).toEqual({ value: 'OPPOSES', count: 2, hides: { nodes: 1, lines: 2 } });
});

test('a line stays while one of its sources does; two sources can be asked for', async () => {
  const { desk, shown } = small;
  expect(facets().lists.sources.map(({ value, count }) => [value, count])).toEqual([
    ['a', 6],
    ['b', 1],
  ]);
  await setFilters.run(desk, { withoutSources: ['a'] });
  expect(shown()).toEqual(['policy', 'ann']);
  await setFilters.run(desk, { withoutSources: [], leastSources: 2 });
  expect(shown()).toEqual(['policy', 'ann']);
  expect(facets().leastHides).toEqual({ nodes: 4, lines: 5 });
});

test('what is said on the word of somebody left out goes; what others say as well stays', async () => {
  const { desk, shown } = small;
  desk.entities.keepSubgraph({
    nodes: [],
    edges: [buildEdge('bob', 'DENIES', 'claim', { attributedTo: ['bob'] }), buildEdge('ann', 'ASSERTS', 'claim', { attributedTo: ['ann', 'bob'] })],
  });
  await setFilters.run(desk, { withoutVoices: ['bob'] });
  expect(shown()).toContain('claim');
  expect(facets().lists.voices.find(({ value }) => value === 'bob')).toEqual({ value: 'bob', count: 2, hides: { nodes: 0, lines: 1 } });
  expect(lastStep()).toBe('Left out: bob');
});

test('only disputed claims, or none of them', async () => {
  const { desk, shown } = small;
  desk.entities.keepVoices(smallVoices);
  await setFilters.run(desk, { disputed: 'without' });
  expect(shown()).not.toContain('claim');
  expect(facets().claims).toEqual({ disputed: 1, all: 1, hides: { nodes: 1, lines: 2 } });
  await setFilters.run(desk, { disputed: 'only' });
  expect(shown()).toContain('claim');
});

test('dates leave what has none alone, unless that is asked for', async () => {
  const { desk, shown } = small;
  desk.entities.keepSubgraph({
    nodes: [buildNode('raid', 'Event', { earliest: '2020-01-01', latest: '2020-01-31' })],
    edges: [buildEdge('bob', 'OPPOSES', 'policy', { earliest: '2024-03-01', latest: '2024-03-31' })],
  });
  await setFilters.run(desk, { from: '2025-01-01' });
  expect(shown()).toContain('bob');
  expect(facets().datesHide).toEqual({ nodes: 0, lines: 1 });
  expect(lastStep()).toBe('Showed from January 1, 2025 on');
  await setFilters.run(desk, { undated: false });
  expect(shown()).toEqual(['policy']);
  expect(lastStep()).toBe('Left out: what has no date');
});

test('what is selected and filtered away is no longer selected', async () => {
  const { desk } = small;
  desk.session.set({ selection: { kind: 'line', line: line('bob', 'OPPOSES', 'policy') } });
  await setFilters.run(desk, { withoutTypes: ['OPPOSES'] });
  expect(desk.session.read().selection).toBeNull();
});

test('filters that are all reset are none, as one step', async () => {
  const { desk } = small;
  await setFilters.run(desk, { withoutKinds: ['Claim'], leastSources: 2 });
  expect(lastStep()).toBe('Changed several filters');
  await setFilters.run(desk, noFilters);
  expect(desk.history.read().filters).toBe(noFilters);
  expect(lastStep()).toBe('Reset the filters');
  await setFilters.run(desk, { leastSources: 1 });
  expect(desk.history.list().done).toBe(2);
});

test('what is hidden does not count', () => {
  const { desk } = small;
  desk.history.change({ command: 'hide', values: {} }, { ...desk.history.read(), hidden: [id('claim')] });
  expect(facets().all).toEqual({ nodes: 5, lines: 4 });
});
