import type { NodeId } from '#contract/graph.ts';
import { isDrawn, removeFromDocument } from '../state/document.ts';
import { defineChange } from './command.ts';
import { dropLostSelection } from './drop-lost-selection.ts';

/** Takes a node off the map; the graph keeps it. */
export const removeNode = defineChange({
  name: 'removeNode',
  shortcuts: ['Delete'],
  isPossible: (desk, id: NodeId) => isDrawn(desk.history.read(), id),
  ask: () => ({}),
  change: (document, _, id) => removeFromDocument(document, [id]),
  step: (_, id) => ({ node: id }),
  after: dropLostSelection,
});
