import { limits } from '#contract/routes.ts';
import type { NodeId } from '#contract/graph.ts';
import { addToDocument, isDrawn } from '../state/document.ts';
import { defineChange } from './command.ts';
import { placeNodes } from './place-nodes.ts';
import { requireRoom } from './require-room.ts';

/** Draws a node with its lines to what is drawn already, and selects it. */
export const addNode = defineChange({
  name: 'addNode',
  isPossible: (desk, id: NodeId) => id !== '' && desk.session.read().opening.status === 'open',
  ask: async (desk, id) => {
    const document = desk.history.read();
    if (isDrawn(document, id)) return { nodes: [], lines: [] };
    requireRoom(document, 1);
    const ids = [id, ...document.nodes.map((node) => node.id)].slice(0, limits.subgraphIds);
    const answer = await desk.api.readSubgraph({ body: { ids } });
    desk.entities.keepSubgraph(answer);
    const lines = answer.edges.filter(({ from, to }) => from === id || to === id).map(({ type, from, to }) => ({ type, from, to }));
    const near = lines.flatMap(({ from, to }) => [from, to]).find((end) => end !== id);
    const found = answer.nodes.filter((node) => node.id === id).map((node) => node.id);
    return { nodes: await placeNodes(desk, document, { ids: found, lines, ...(near !== undefined && { near }) }), lines };
  },
  change: (document, answer) => addToDocument(document, answer),
  step: (_, id) => ({ node: id }),
  after: (desk, id, _, { after }) => {
    if (isDrawn(after, id)) desk.session.set({ selection: { kind: 'node', id }, reading: null });
    desk.canvas.current?.reveal([id]);
  },
});
