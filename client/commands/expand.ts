import type { ExpansionOf, NeighbourOrder } from '#contract/exploration.ts';
import { expandDocument, findExpansion, isDrawn } from '../state/document.ts';
import { defineChange } from './command.ts';
import { placeNodes } from './place-nodes.ts';
import { requireRoom } from './require-room.ts';

/** Neighbours that one expansion brings, where the reader chose no other number. */
export const pageSize = 25;
export const pageSizes = [5, 10, pageSize, 50, 100] as const;

/** `order` and `number` hold for the first page; the next ones keep the order. */
export type ExpandInput = ExpansionOf & { readonly order?: NeighbourOrder; readonly number?: number };

/** Draws the next page of a node's neighbours, of one type and direction or of all, near it; all else keeps its place. */
export const expand = defineChange({
  name: 'expand',
  shortcuts: ['Mod+Enter'],
  isPossible: (desk, { of, type, direction }: ExpandInput) => {
    const document = desk.history.read();
    return isDrawn(document, of) && findExpansion(document, { of, type, direction })?.cursor !== null;
  },
  ask: async (desk, { of, type, direction, order: wanted = 'statements', number = pageSize }) => {
    const document = desk.history.read();
    requireRoom(document, 1);
    const before = findExpansion(document, { of, type, direction });
    const order = before?.order ?? wanted;
    const answer = await desk.api.expandNode({
      params: { id: of },
      query: { direction, order, limit: number, ...(type !== null && { types: [type] }), ...(typeof before?.cursor === 'string' && { cursor: before.cursor }) },
    });
    desk.entities.keepSubgraph(answer);
    const lines = answer.edges.map((edge) => ({ type: edge.type, from: edge.from, to: edge.to }));
    const places = await placeNodes(desk, document, { ids: answer.nodes.map(({ id }) => id), lines, near: of });
    requireRoom(document, places.length);
    const kept = document.nodes.filter((node) => answer.nodes.some(({ id }) => id === node.id));
    return { of, type, direction, order, nodes: [...places, ...kept], lines, cursor: answer.cursor };
  },
  change: (document, page) => expandDocument(document, page),
  step: (_, { of }, __, { before, after }) => ({
    node: of,
    brought: after.nodes.length - before.nodes.length,
    lines: after.lines.length - before.lines.length,
  }),
  after: (desk, _, page) => desk.canvas.current?.reveal(page.nodes.map(({ id }) => id)),
});
