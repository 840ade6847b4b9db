import type { NodeId } from '#contract/graph.ts';
import { addToDocument, isDrawn } from '../state/document.ts';
import { targetOf } from '../state/session.ts';
import { defineChange } from './command.ts';
import { type Drawn, drawNodes } from './draw-nodes.ts';

const nothing: Drawn = { nodes: [], lines: [] };

/** Draws a node with its lines to what is drawn already, and leaves everything else as it is. */
export const addNode = defineChange({
  name: 'addNode',
  isPossible: (desk, id: NodeId) => desk.session.read().opening.status === 'open' && !isDrawn(desk.history.read(), id),
  ask: (desk, id) => drawNodes(desk, desk.history.read(), [id]),
  change: (document, drawn) => addToDocument(document, drawn),
  step: (_, id) => ({ node: id }),
});

/** Shows nodes on the map, drawn first if they are not, and selects them. */
export const showNodes = defineChange({
  name: 'showNodes',
  isPossible: (desk, ids: readonly NodeId[]) => ids.length > 0 && desk.session.read().opening.status === 'open',
  ask: (desk, ids) => {
    const document = desk.history.read();
    return ids.every((id) => isDrawn(document, id)) ? nothing : drawNodes(desk, document, ids);
  },
  change: (document, drawn) => addToDocument(document, drawn),
  step: (_, ids) => ({ node: ids[0] ?? '', count: ids.length }),
  after: (desk, ids, _, { after }) => {
    const shown = ids.filter((id) => isDrawn(after, id));
    if (shown.length === 0) return;
    desk.session.set({ selection: targetOf(shown), reading: null });
    desk.canvas.current?.reveal(shown);
  },
});
