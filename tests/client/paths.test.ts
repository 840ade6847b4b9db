import { beforeEach, expect, test } from '@jest/globals';
import type { Paths, Statement } from '#contract/answers.ts';
import type { GraphEdge, Passage, Source } from '#contract/graph.ts';
import { drawPaths } from '#client/commands/paths/draw-paths.ts';
import { undo } from '#client/commands/travel.ts';
import { composePaths, nameChain, nameShape, writePath } from '#client/modes/explore/paths/compose-paths.ts';
import { countLimits, noPathLimits, pathLimitsOf, pathQuestion } from '#client/modes/explore/paths/path-limits.ts';
import { pathsWords } from '#client/modes/explore/paths/paths-words.ts';
import { hideInDocument } from '#client/state/document.ts';
import { en } from '#client/text/en.ts';
import { addWords } from '#client/text/more-words.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { referTo } from '#client/text/words.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { buildEdge, buildNode, id, smallGraph } from './small-graph.ts';

const text = openText(en);
addWords(text, pathsWords);
const t = translateWith(text);

const nodes = [buildNode('Ann', 'Person'), buildNode('Bob', 'Person'), buildNode('Cid', 'Person'), buildNode('Plan', 'Policy'), buildNode('Deal', 'Policy')];
const source: Source = { id: id('a'), label: 'A', title: 'The first article' } as Source;
const passage = { id: id('a.1'), locator: 'Paragraph 3', locatorEs: 'Párrafo 3' } as Passage;
const state = (edge: GraphEdge): Statement => {
  const find = (wanted: string) => {
    const node = nodes.find((one) => one.id === wanted);
    if (node === undefined) throw new Error(`No node ${wanted}`);
    return referTo(node);
  };
  return { edge, from: find(edge.from), to: find(edge.to), attributedTo: [], occasion: null, passages: [passage], source };
};
const edges = [
  buildEdge('Ann', 'PROPOSES', 'Plan'),
  buildEdge('Ann', 'SUPPORTS', 'Plan'),
  buildEdge('Bob', 'OPPOSES', 'Plan'),
  buildEdge('Cid', 'OPPOSES', 'Plan'),
  buildEdge('Deal', 'PART_OF', 'Plan'),
];
const found: Paths = {
  nodes,
  edges,
  statements: edges.map(state),
  truncated: false,
  paths: [
    { nodes: [id('Ann'), id('Plan'), id('Bob')], edges: [[edges[0]?.id ?? '', edges[1]?.id ?? ''], [edges[2]?.id ?? '']], shape: 'x', sources: 1 },
    { nodes: [id('Ann'), id('Plan'), id('Deal')], edges: [[edges[0]?.id ?? ''], [edges[4]?.id ?? '']], shape: 'y', sources: 1 },
    { nodes: [id('Ann'), id('Plan'), id('Cid')], edges: [[edges[0]?.id ?? '', edges[1]?.id ?? ''], [edges[3]?.id ?? '']], shape: 'x', sources: 1 },
  ],
};

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});

test('paths of one shape stand together, in the order of their rank', () => {
  const groups = composePaths(found);
  expect(groups.map(({ shape, paths }) => [shape, paths.map(({ nodes: ids }) => ids.at(-1))])).toEqual([
    ['x', ['Bob', 'Cid']],
    ['y', ['Deal']],
  ]);
});

test('a path is a sentence, and so is its shape, each step seen from where the path comes', () => {
  const [group] = composePaths(found);
  const path = group?.paths[0];
  if (path === undefined) throw new Error('No path');
  expect(nameChain(path, t, 'en')).toBe('Ann proposes and supports Plan, which is opposed by Bob');
  expect(nameShape(path, t, 'en')).toBe('Person proposes and supports Policy, which is opposed by Person');
});

test('what is copied says who says each step and where', () => {
  const [group] = composePaths(found);
  const path = group?.paths[0];
  if (path === undefined) throw new Error('No path');
  const written = writePath(path, t, 'en').split('\n');
  expect(written).toHaveLength(4);
  expect(written[3]).toBe('- Bob opposes Plan (According to source A; The first article; Paragraph 3)');
});

test('only the limits that are set are asked for, and they hold for the next ends', () => {
  expect(pathQuestion([id('a'), id('b')], noPathLimits)).toEqual({ between: ['a', 'b'], direction: 'both', maxLength: 6 });
  const { desk } = small;
  pathLimitsOf(desk).setState({ types: ['OPPOSES'], earliest: '2024-01-01', direction: 'out' });
  const limits = pathLimitsOf(desk).getState();
  expect(countLimits(limits)).toBe(3);
  expect(pathQuestion([id('a'), id('b')], limits)).toEqual({
    between: ['a', 'b'],
    direction: 'out',
    maxLength: 6,
    types: ['OPPOSES'],
    earliest: '2024-01-01',
  });
  expect(countLimits(pathLimitsOf(openSmallDesk().desk).getState())).toBe(0);
});

test('paths come onto the map as one step, what is hidden of them too, and go as one', async () => {
  const { desk, shown } = small;
  const whole = desk.history.read();
  desk.history.begin(
    hideInDocument({ ...whole, nodes: whole.nodes.filter(({ id: one }) => one !== 'cid'), lines: whole.lines.filter(({ from }) => from !== 'cid') }, [
      id('wider'),
    ]),
  );
  const before = desk.history.read();
  desk.session.set({ reading: { kind: 'paths', ids: [id('ann'), id('cid')] } });
  await drawPaths.run(desk, [
    [id('ann'), id('policy'), id('wider'), id('cid')],
    [id('ann'), id('claim'), id('bob')],
  ]);
  expect([...shown()].sort()).toEqual(smallGraph.nodes.map((node) => String(node.id)).sort());
  expect(desk.history.list().done).toBe(1);
  expect(desk.session.read().reading?.kind).toBe('paths');
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});
