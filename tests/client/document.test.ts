import { expect, test } from '@jest/globals';
import {
  addToDocument,
  arrangeInDocument,
  collapseDocument,
  drawnNeighbours,
  emptyDocument,
  expandDocument,
  hideInDocument,
  isDrawn,
  moveInDocument,
  pinInDocument,
  readShown,
  showInDocument,
} from '#client/state/document.ts';
import { nothingKnown } from '#client/state/filter-shown.ts';
import { id, line } from './small-graph.ts';

const at = (text: string, x = 0, y = 0) => ({ id: id(text), x, y });
const hub = addToDocument(emptyDocument, { nodes: [at('hub'), at('old', 10, 10)], lines: [line('hub', 'PART_OF', 'old')] });
const page = { of: id('hub'), type: 'PART_OF', direction: 'out', order: 'name', cursor: 'next' } as const;
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
    order: 'statements',
    cursor: null,
    nodes: [at('inner')],
    lines: [line('one', 'PART_OF', 'inner')],
  });
  expect(collapseDocument(inner, page)).toEqual(hub);
});

test('the order of an expansion is remembered, so that its next page goes on from the first', () => {
  const first = expandDocument(hub, { ...page, nodes: [at('one')], lines: [] });
  expect(first.expansions.map(({ order }) => order)).toEqual(['name']);
});

test('a hidden node keeps its place and its lines, and is off the map', () => {
  const hidden = hideInDocument(hub, [id('old')]);
  expect(hidden.nodes).toEqual(hub.nodes);
  expect(hidden.lines).toEqual(hub.lines);
  expect(isDrawn(hidden, id('old'))).toBe(false);
  expect(ids(readShown(hidden, nothingKnown).nodes)).toEqual(['hub']);
  expect(readShown(hidden, nothingKnown).lines).toEqual([]);
  expect(showInDocument(hidden, [id('old')])).toEqual(hub);
});

test('hiding what is hidden, or not there, changes nothing', () => {
  const hidden = hideInDocument(hub, [id('old')]);
  expect(hideInDocument(hidden, [id('old'), id('elsewhere')])).toBe(hidden);
  expect(showInDocument(hub, [id('old')])).toBe(hub);
});

test('a hidden node that is asked for again is shown where it stood', () => {
  const hidden = hideInDocument(hub, [id('old')]);
  expect(addToDocument(hidden, { nodes: [at('old', 99, 99)], lines: [line('hub', 'PART_OF', 'old')] })).toEqual(hub);
});

test('an expansion does not take for its own what was only hidden', () => {
  const hidden = hideInDocument(hub, [id('old')]);
  const grown = expandDocument(hidden, { ...page, nodes: [at('old', 99, 99)], lines: [line('hub', 'PART_OF', 'old')] });
  expect(ids(readShown(grown, nothingKnown).nodes)).toEqual(['hub', 'old']);
  expect(ids(collapseDocument(grown, page).nodes)).toEqual(['hub', 'old']);
});

test('collapsing forgets that what goes was hidden or pinned', () => {
  const grown = expandDocument(hub, { ...page, nodes: [at('one'), at('two')], lines: [] });
  const marked = pinInDocument(hideInDocument(grown, [id('one')]), [id('two'), id('hub')], true);
  expect(collapseDocument(marked, page)).toMatchObject({ hidden: [], pinned: ['hub'] });
});

test('pinning twice, or freeing what is free, changes nothing', () => {
  const pinned = pinInDocument(hub, [id('hub'), id('old')], true);
  expect(pinned.pinned).toEqual(['hub', 'old']);
  expect(pinInDocument(pinned, [id('hub')], true)).toBe(pinned);
  expect(pinInDocument(hub, [id('hub')], false)).toBe(hub);
  expect(pinInDocument(pinned, [id('hub')], false).pinned).toEqual(['old']);
});

test('an arrangement remembers its layout even where nothing moves', () => {
  const layout = { name: 'layered', width: 920, height: 620 } as const;
  expect(arrangeInDocument(hub, layout, [at('old', 10, 10)])).toEqual({ ...hub, layout });
});

test('moving a node to where it stands is no change', () => {
  expect(moveInDocument(hub, [at('old', 10, 10)])).toBe(hub);
  expect(moveInDocument(hub, [at('old', 11, 10)]).nodes[1]).toEqual(at('old', 11, 10));
});

test('drawn neighbours are counted by type and direction', () => {
  const document = addToDocument(hub, { nodes: [at('in')], lines: [line('in', 'PART_OF', 'hub'), line('in', 'OPPOSES', 'hub')] });
  expect([...drawnNeighbours(document, nothingKnown, { of: id('hub'), type: 'PART_OF', direction: 'in' })]).toEqual(['in']);
  expect([...drawnNeighbours(document, nothingKnown, { of: id('hub'), type: null, direction: 'both' })]).toEqual(['old', 'in']);
  expect([...drawnNeighbours(hideInDocument(document, [id('old')]), nothingKnown, { of: id('hub'), type: null, direction: 'both' })]).toEqual(['in']);
});
