import type { ExpansionOf } from '#contract/exploration.ts';
import { expandDocument, findExpansion, isDrawn } from '../state/document.ts';
import { defineChange } from './command.ts';
import { placeNodes } from './place-nodes.ts';
import { requireRoom } from './require-room.ts';

/** Neighbours that one expansion brings. */
export const pageSize = 25;

/** Draws the next page of a node's neighbours, of one type and direction or of all, near it; all else keeps its place. */
export const expand = defineChange({
  name: 'expand',
  shortcuts: ['Mod+Enter'],
  isPossible: (desk, { of, type, direction }: ExpansionOf) => {
    const document = desk.history.read();
    return isDrawn(document, of) && findExpansion(document, { of, type, direction })?.cursor !== null;
  },
  ask: async (desk, { of, type, direction }) => {
    const document = desk.history.read();
    requireRoom(document, 1);
    const cursor = findExpansion(document, { of, type, direction })?.cursor;
    const answer = await desk.api.expandNode({
      params: { id: of },
      query: { direction, limit: pageSize, ...(type !== null && { types: [type] }), ...(typeof cursor === 'string' && { cursor }) },
    });
    desk.entities.keepSubgraph(answer);
    const lines = answer.edges.map((edge) => ({ type: edge.type, from: edge.from, to: edge.to }));
    const places = await placeNodes(desk, document, { ids: answer.nodes.map(({ id }) => id), lines, near: of });
    requireRoom(document, places.length);
    return { of, type, direction, nodes: places, lines, cursor: answer.cursor };
  },
  change: (document, page) => expandDocument(document, page),
  step: (_, { of }, __, { before, after }) => ({
    node: of,
    brought: after.nodes.length - before.nodes.length,
    lines: after.lines.length - before.lines.length,
  }),
  after: (desk, _, page) => desk.canvas.current?.reveal(page.nodes.map(({ id }) => id)),
});
