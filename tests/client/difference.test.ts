import { expect, test } from '@jest/globals';
import { NodeId } from '#contract/graph.ts';
import type { Change } from '#contract/timeline.ts';
import { isEmptyDifference, summariseChanges } from '#client/modes/explore/difference/summarise-changes.ts';

const node = (id: string) => ({ id: NodeId.parse(id), x: 0, y: 0 });
const view = { nodes: [node('ana'), node('policy')] };
let minute = 0;
const change = (part: Partial<Change> & Pick<Change, 'kind' | 'change' | 'id'>): Change => {
  minute += 1;
  return { ends: null, type: null, name: null, properties: [], at: new Date(minute * 60_000).toISOString(), ...part };
};
const edge = (from: string, to: string, part: Partial<Change> & Pick<Change, 'change'>): Change =>
  change({ kind: 'edge', id: `${from}.OPPOSES.${to}.a`, type: 'OPPOSES', ends: [NodeId.parse(from), NodeId.parse(to)], ...part });
const summarise = (changes: readonly Change[], rest: { isComplete?: boolean; truncated?: boolean } = {}) =>
  summariseChanges({ changes: [...changes], dataVersion: 9, isComplete: true, truncated: false, ...rest }, view);

test('what concerns a view is told apart by what became of it', () => {
  const gone = change({ kind: 'node', change: 'removed', id: 'policy', name: 'The Policy' });
  const renamed = change({ kind: 'node', change: 'changed', id: 'ana', name: 'Ana', properties: ['name'] });
  const among = edge('ana', 'policy', { change: 'added' });
  const beside = edge('ana', 'elsewhere', { change: 'added' });
  expect(summarise([gone, renamed, among, beside])).toMatchObject({
    goneNodes: [{ id: 'policy', name: 'The Policy' }],
    goneEdges: [],
    addedEdges: [{ id: among.id }],
    addedBeside: [{ id: beside.id }],
    changed: [{ id: 'ana', properties: ['name'] }],
    isComplete: true,
  });
});

test('what happens elsewhere in the graph is no difference of the view', () => {
  const difference = summarise([change({ kind: 'node', change: 'removed', id: 'stranger' }), edge('stranger', 'other', { change: 'added' })]);
  expect(isEmptyDifference(difference)).toBe(true);
});

test('changes of one thing count together, whatever order they come in', () => {
  const added = edge('ana', 'policy', { change: 'added' });
  const removed = edge('ana', 'policy', { change: 'removed' });
  expect(isEmptyDifference(summarise([removed, added]))).toBe(true);
  const first = change({ kind: 'node', change: 'changed', id: 'ana', name: 'Ana', properties: ['name'] });
  const second = change({ kind: 'node', change: 'changed', id: 'ana', properties: ['summary'] });
  expect(summarise([second, first]).changed).toMatchObject([{ name: 'Ana', properties: ['name', 'summary'] }]);
  const third = change({ kind: 'node', change: 'removed', id: 'ana' });
  expect(summarise([first, second, third])).toMatchObject({ changed: [], goneNodes: [{ id: 'ana', name: 'Ana' }] });
});

test('what was replaced by the same is changed, not new', () => {
  const removed = edge('ana', 'policy', { change: 'removed' });
  const again = edge('ana', 'policy', { change: 'added', properties: ['quote'] });
  expect(summarise([removed, again])).toMatchObject({ changed: [{ properties: ['quote'] }], addedEdges: [], goneEdges: [] });
});

test.each([{ isComplete: false }, { truncated: true }])('a log that does not tell all is said not to: %j', (rest) => {
  expect(summarise([], rest).isComplete).toBe(false);
});
