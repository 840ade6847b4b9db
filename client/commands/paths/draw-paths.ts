import type { NodeId } from '#contract/graph.ts';
import { addToDocument, isDrawn } from '../../state/document.ts';
import { defineChange } from '../command.ts';
import { drawNodes, type Drawn } from '../draw-nodes.ts';

/** Some paths, each by its nodes. */
type PathsToDraw = readonly (readonly NodeId[])[];

const nodesOf = (paths: PathsToDraw): readonly NodeId[] => [...new Set(paths.flat())];
const nothing: Drawn = { nodes: [], lines: [] };

/** Draws the nodes of paths with their lines as one step, and brings them into sight. What is read stays open. */
export const drawPaths = defineChange<PathsToDraw, Drawn>({
  name: 'drawPaths',
  isPossible: (desk, paths) => paths.length > 0 && desk.session.read().opening.status === 'open',
  ask: (desk, paths) => {
    const document = desk.history.read();
    const ids = nodesOf(paths);
    return ids.every((id) => isDrawn(document, id)) ? nothing : drawNodes(desk, document, ids);
  },
  change: (document, drawn) => addToDocument(document, drawn),
  step: (_, paths) => ({ count: paths.length }),
  after: (desk, paths, _, { after }) => {
    const shown = nodesOf(paths).filter((id) => isDrawn(after, id));
    desk.session.set({ view: 'map' });
    desk.canvas.current?.reveal(shown);
  },
});
