import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import lzString from 'lz-string';
import type { Exploration } from '#contract/exploration.ts';
import { readLink, writeLink } from '#client/state/link.ts';
import { id, line } from './small-graph.ts';

const exploration: Exploration = {
  policy: id('policy'),
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
      nodes: [id('third')],
      lines: [line('third', 'A TYPE OF ANOTHER DATABASE', 'policy')],
      cursor: 'opaque',
    },
  ],
  selection: { kind: 'line', line: line('señora ñ/#?%', 'OPPOSES', 'policy') },
};

const pack = (value: unknown) => `#x=${lzString.compressToEncodedURIComponent(JSON.stringify(value))}`;

test('a link gives back what was drawn, expanded and selected', () => {
  expect(readLink(writeLink(exploration))).toEqual({ kind: 'exploration', exploration });
});

test('a link holds whole pixels', () => {
  const link = readLink(writeLink({ ...exploration, nodes: exploration.nodes.map((node) => ({ ...node, x: node.x + 0.4 })) }));
  expect(link.kind === 'exploration' && link.exploration.nodes).toEqual(exploration.nodes);
});

test('an empty view leaves no fragment, and no fragment is no link', () => {
  expect(writeLink({ policy: null, nodes: [], lines: [], expansions: [], selection: null })).toBe('');
  expect(readLink('')).toEqual({ kind: 'none' });
  expect(readLink('#')).toEqual({ kind: 'none' });
});

test.each([
  ['cut in the middle', writeLink(exploration).slice(0, 60)],
  ['a foreign anchor', '#section-2'],
  ['no JSON', `#x=${lzString.compressToEncodedURIComponent('not json')}`],
  ['a later form', pack([2, [], [], [], [], [], null, null])],
  ['a number that points at nothing', pack([1, ['a'], [0, 0], [], [0, 5, 0], [], null, null])],
  ['coordinates missing', pack([1, ['a', 'b'], [0, 0], [], [], [], null, null])],
  ['the same node twice', pack([1, ['a', 'a'], [0, 0, 1, 1], [], [], [], null, null])],
  ['a huge coordinate', pack([1, ['a'], [1e12, 0], [], [], [], null, null])],
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
  expect(writeLink({ policy: null, nodes, lines, expansions: [], selection: null }).length).toBeLessThan(12_000);
});
