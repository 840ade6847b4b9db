import type { ExpansionOf, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Desk } from '../desk.ts';
import { addNode } from './add-node.ts';
import { collapse } from './collapse.ts';
import type { Command } from './command.ts';
import { expand } from './expand.ts';
import { fit, pans, showMap, showText, zoomIn, zoomOut } from './look.ts';
import { moveNodes, nudges } from './move-nodes.ts';
import { openLink, startOver } from './open-view.ts';
import { copyLink, focusSearch, switchLanguage } from './page.ts';
import { removeNode } from './remove-node.ts';
import { clearSelection, select } from './select.ts';
import { redo, undo } from './travel.ts';

/** What can be done without saying to what. */
export const pageCommands: readonly Command[] = [
  undo,
  redo,
  startOver,
  focusSearch,
  clearSelection,
  fit,
  zoomIn,
  zoomOut,
  ...pans,
  showMap,
  showText,
  copyLink,
  switchLanguage,
];

/** Every neighbour of a node, whatever the type. */
export const allOf = (id: NodeId): ExpansionOf => ({ of: id, type: null, direction: 'both' });

/** Binds a command that takes something else to a node. */
const onNode = <Input>(command: Command<Input>, inputOf: (id: NodeId, desk: Desk) => Input | undefined): Command<NodeId> => ({
  name: command.name,
  shortcuts: command.shortcuts,
  history: command.history,
  isPossible: (desk, id) => {
    const input = inputOf(id, desk);
    return input !== undefined && command.isPossible(desk, input);
  },
  run: (desk, id) => {
    const input = inputOf(id, desk);
    return input === undefined ? undefined : command.run(desk, input);
  },
});

/** What can be done to one node: the menus of canvas, outline and details list these. */
export const nodeCommands: readonly Command<NodeId>[] = [
  onNode(select, (id): Target => ({ kind: 'node', id })),
  onNode(expand, allOf),
  onNode(collapse, (id, { history }) => history.read().expansions.findLast(({ of }) => of === id)),
  removeNode,
  ...nudges,
];

export { addNode, collapse, copyLink, expand, moveNodes, openLink, removeNode, select };
