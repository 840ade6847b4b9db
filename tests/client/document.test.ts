import { expect, test } from '@jest/globals';
import { addToDocument, collapseDocument, drawnNeighbours, emptyDocument, expandDocument, moveInDocument, removeFromDocument } from '#client/state/document.ts';
import { id, line } from './small-graph.ts';

const at = (text: string, x = 0, y = 0) => ({ id: id(text), x, y });
const hub = addToDocument(emptyDocument, { nodes: [at('hub'), at('old', 10, 10)], lines: [line('hub', 'PART_OF', 'old')] });
const page = { of: id('hub'), type: 'PART_OF', direction: 'out', cursor: 'next' } as const;
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map((node) => node.id);

test('a line is drawn only when both its ends are', () => {
  const document = addToDocument(emptyDocument, { nodes: [at('a')], lines: [line('a', 'PART_OF', 'b')] });
  expect(document.lines).toEqual([]);
});

test('adding what is drawn already changes nothing', () => {
  expect(addToDocument(hub, { nodes: [at('old', 99, 99)], lines: [line('hub', 'PART_OF', 'old')] })).toBe(hub);
});

test('an expansion leaves what stood before at its place and remembers only what it brought', () => {
  const grown = expandDocument(hub, {
    ...page,
    nodes: [at('old', 99, 99), at('new', 5, 5)],
    lines: [line('hub', 'PART_OF', 'old'), line('hub', 'PART_OF', 'new')],
  });
  expect(grown.nodes).toEqual([at('hub'), at('old', 10, 10), at('new', 5, 5)]);
  expect(grown.expansions).toEqual([{ ...page, nodes: [id('new')], lines: [line('hub', 'PART_OF', 'new')] }]);
});

test('a second page joins the first, and collapsing takes both back', () => {
  const first = expandDocument(hub, { ...page, nodes: [at('one')], lines: [line('hub', 'PART_OF', 'one')] });
  const second = expandDocument(first, { ...page, cursor: null, nodes: [at('two')], lines: [line('hub', 'PART_OF', 'two')] });
  expect(second.expansions).toHaveLength(1);
  expect(collapseDocument(second, page)).toEqual(hub);
});

test('collapsing takes along what was expanded from there in turn', () => {
  const first = expandDocument(hub, { ...page, nodes: [at('one')], lines: [line('hub', 'PART_OF', 'one')] });
  const inner = expandDocument(first, {
    of: id('one'),
    type: null,
    direction: 'both',
    cursor: null,
    nodes: [at('inner')],
    lines: [line('one', 'PART_OF', 'inner')],
  });
  expect(collapseDocument(inner, page)).toEqual(hub);
});

test('removing a node takes its lines and leaves its neighbours', () => {
  const document = removeFromDocument(hub, [id('old')]);
  expect(ids(document.nodes)).toEqual(['hub']);
  expect(document.lines).toEqual([]);
});

test('moving a node to where it stands is no change', () => {
  expect(moveInDocument(hub, [at('old', 10, 10)])).toBe(hub);
  expect(moveInDocument(hub, [at('old', 11, 10)]).nodes[1]).toEqual(at('old', 11, 10));
});

test('drawn neighbours are counted by type and direction', () => {
  const document = addToDocument(hub, { nodes: [at('in')], lines: [line('in', 'PART_OF', 'hub'), line('in', 'OPPOSES', 'hub')] });
  expect([...drawnNeighbours(document, { of: id('hub'), type: 'PART_OF', direction: 'in' })]).toEqual(['in']);
  expect([...drawnNeighbours(document, { of: id('hub'), type: null, direction: 'both' })]).toEqual(['old', 'in']);
});
