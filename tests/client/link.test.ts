import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import lzString from 'lz-string';
import { type Exploration, noFilters } from '#contract/exploration.ts';
import { emptyDocument } from '#client/state/document.ts';
import { readLink, writeLink } from '#client/state/link.ts';
import { id, line } from './small-graph.ts';

const exploration: Exploration = {
  policy: id('policy'),
  layout: { name: 'stance', width: 920, height: 620 },
  nodes: [
    { id: id('policy'), x: 0, y: 0 },
    { id: id('señora ñ/#?%'), x: -120, y: 33 },
    { id: id('third'), x: 7, y: -9 },
  ],
  lines: [line('señora ñ/#?%', 'OPPOSES', 'policy'), line('third', 'A TYPE OF ANOTHER DATABASE', 'policy')],
  expansions: [
    {
      of: id('policy'),
      type: 'OPPOSES',
      direction: 'in',
      order: 'name',
      nodes: [id('third')],
      lines: [line('third', 'A TYPE OF ANOTHER DATABASE', 'policy')],
      cursor: 'opaque',
    },
  ],
  hidden: [id('third')],
  pinned: [id('policy'), id('señora ñ/#?%')],
  filters: { ...noFilters, withoutKinds: ['Place'], asOf: '2024-06-30', undated: false },
  rules: [{ of: 'nodes', isOn: true, test: { field: 'kind', is: 'is', value: 'Person' }, give: { colour: 'style-1', size: 'by:measure:degree@view' } }],
  groups: [{ id: 'g1', by: 'kind', name: 'Person', members: [id('third'), id('policy')], isOpen: false }],
  camps: true,
  selection: { kind: 'line', line: line('señora ñ/#?%', 'OPPOSES', 'policy') },
  view: 'stances',
  timeline: true,
  dataVersion: 7,
};
const nothing: Exploration = { ...emptyDocument, selection: null, view: 'map', timeline: false, dataVersion: null };

/** The packed form of an empty view, with parts of it changed. */
function form({
  ids = [],
  places = [],
  numbers = [],
  selected = null,
  hidden = [],
  pinned = [],
  layout = [0, 920, 620],
}: Readonly<Record<string, unknown>> = {}): readonly unknown[] {
  return [2, ids, places, [], numbers, [], null, selected, hidden, pinned, layout];
}
const pack = (value: unknown) => `#x=${lzString.compressToEncodedURIComponent(JSON.stringify(value))}`;

const travel = (sent: Exploration) => readLink(writeLink(sent));

test('a link gives back what was drawn, by which layout, what is hidden, pinned, expanded and selected', () => {
  expect(travel(exploration)).toEqual({ kind: 'exploration', exploration });
});

test('a link of the form before says nothing of filters and styles, and is read all the same', () => {
  expect(readLink(pack(form({ ids: ['a'], places: [3, 4] })))).toEqual({
    kind: 'exploration',
    exploration: { ...nothing, nodes: [{ id: 'a', x: 3, y: 4 }], layout: { name: 'stance', width: 920, height: 620 } },
  });
});

test.each<Exploration['selection']>([null, { kind: 'node', id: id('third') }, { kind: 'nodes', ids: [id('third'), id('policy')] }])(
  'a link gives back the selection %j',
  (selection) => {
    expect(travel({ ...exploration, selection })).toEqual({ kind: 'exploration', exploration: { ...exploration, selection } });
  },
);

test('a link leaves out of hidden, pinned and selection what is not in the document', () => {
  const strays = [id('third'), id('elsewhere')];
  const sent: Exploration = { ...exploration, hidden: strays, pinned: strays, selection: { kind: 'nodes', ids: strays } };
  const received: Exploration = { ...exploration, hidden: [id('third')], pinned: [id('third')], selection: { kind: 'node', id: id('third') } };
  expect(travel(sent)).toEqual({ kind: 'exploration', exploration: received });
});

test('a link holds whole pixels', () => {
  const link = readLink(writeLink({ ...exploration, nodes: exploration.nodes.map((node) => ({ ...node, x: node.x + 0.4 })) }));
  expect(link.kind === 'exploration' && link.exploration.nodes).toEqual(exploration.nodes);
});

test('an empty view leaves no fragment, and no fragment is no link', () => {
  expect(writeLink(nothing)).toBe('');
  expect(readLink('')).toEqual({ kind: 'none' });
  expect(readLink('#')).toEqual({ kind: 'none' });
});

test.each([
  ['cut in the middle', writeLink(exploration).slice(0, 60)],
  ['a foreign anchor', '#section-2'],
  ['no JSON', `#x=${lzString.compressToEncodedURIComponent('not json')}`],
  ['an earlier form', pack([1, ['a'], [0, 0], [], [], [], null, null])],
  ['a later form', pack([3, ...form().slice(1)])],
  ['a line that points at nothing', pack(form({ ids: ['a'], places: [0, 0], numbers: [0, 5, 0] }))],
  ['coordinates missing', pack(form({ ids: ['a', 'b'], places: [0, 0] }))],
  ['the same node twice', pack(form({ ids: ['a', 'a'], places: [0, 0, 1, 1] }))],
  ['a huge coordinate', pack(form({ ids: ['a'], places: [1e12, 0] }))],
  ['a hidden node that is not there', pack(form({ ids: ['a'], places: [0, 0], hidden: [1] }))],
  ['a pinned node that is not there', pack(form({ ids: ['a'], places: [0, 0], pinned: [1] }))],
  ['one of several selected that is not there', pack(form({ ids: ['a'], places: [0, 0], selected: ['n', 0, 1] }))],
  ['a layout that nobody knows', pack(form({ layout: [99, 920, 620] }))],
  ['a map without room', pack(form({ layout: [0, 0, 0] }))],
  ['an object that pollutes', pack({ __proto__: { polluted: true } })],
])('a broken link is said to be broken: %s', (_, fragment) => {
  expect(readLink(fragment)).toEqual({ kind: 'broken' });
});

test('whatever stands behind the sign never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => ['none', 'broken', 'exploration'].includes(readLink(`#x=${text}`).kind)));
});

test('five hundred nodes fit in a link that can be sent', () => {
  const nodes = Array.from({ length: 500 }, (_, place) => ({
    id: id(`a-person-or-organization-${place}`),
    x: (place * 7919) % 3000,
    y: (place * 104_729) % 2000,
  }));
  const lines = nodes.slice(1).map((node, place) => ({ type: 'SUPPORTS', from: node.id, to: nodes[place % 40]?.id ?? node.id }));
  expect(
    writeLink({ ...nothing, nodes, lines, hidden: nodes.slice(0, 100).map((node) => node.id), pinned: nodes.slice(100, 200).map((node) => node.id) }).length,
  ).toBeLessThan(12_000);
});

test('the form that the broken links are made of is a sound one', () => {
  expect(readLink(pack(form({ ids: ['a'], places: [3, 4], hidden: [0], pinned: [0], selected: ['n', 0] })))).toEqual({
    kind: 'exploration',
    exploration: {
      ...nothing,
      layout: { name: 'stance', width: 920, height: 620 },
      nodes: [{ id: 'a', x: 3, y: 4 }],
      hidden: ['a'],
      pinned: ['a'],
      selection: { kind: 'node', id: 'a' },
    },
  });
});
