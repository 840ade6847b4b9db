import type { Line } from '#contract/exploration.ts';
import { addToDocument } from '../../state/document.ts';
import { defineChange } from '../command.ts';

/** Draws statements that are new between nodes of the view; those whose ends are not drawn are left out. */
export const drawAdded = defineChange<readonly Line[], readonly Line[]>({
  name: 'drawAdded',
  isPossible: ({ history }, lines) => addToDocument(history.read(), { nodes: [], lines }) !== history.read(),
  ask: async (desk, lines) => {
    const ids = desk.history.read().nodes.map(({ id }) => id);
    desk.entities.keepSubgraph(await desk.api.readSubgraph({ body: { ids } }));
    return lines;
  },
  change: (document, lines) => addToDocument(document, { nodes: [], lines }),
  step: (_, __, ___, { before, after }) => ({ count: after.lines.length - before.lines.length }),
});
