import type { ExpansionOf, Line, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Desk } from '../desk.ts';
import { isDrawn } from '../state/document.ts';
import { targetOf } from '../state/session.ts';
import { addNode, showNodes } from './add-node.ts';
import { arrangements } from './arrange.ts';
import { collapse } from './collapse.ts';
import { type Command, defineCommand } from './command.ts';
import { expand } from './expand.ts';
import { hide, isolate, showHidden } from './hide.ts';
import { fit, pans, showMap, showText, zoomIn, zoomOut } from './look.ts';
import { modeCommands, showExplore, showLearn, showQuery } from './modes.ts';
import { moveNodes, nudges } from './move-nodes.ts';
import { openLink, startOver } from './open-view.ts';
import {
  copyLink,
  focusSearch,
  openCypher,
  openHistory,
  openLegend,
  openPalette,
  openShortcuts,
  savePicture,
  searchFor,
  switchLanguage,
  switchTheme,
} from './page.ts';
import { pin, unpin } from './pin.ts';
import { compare, findPaths, showHistory, toolCommands } from './tools.ts';
import { clearSelection, read, select, selectAll, selectMore, selectNeighbours, showCypherOf, showSources } from './select.ts';
import { redo, travelTo, undo } from './travel.ts';

/** What can be done without saying to what: shortcuts, buttons and the palette list these. */
export const pageCommands: readonly Command[] = [
  undo,
  redo,
  openHistory,
  startOver,
  ...Object.values(arrangements),
  showHidden,
  selectAll,
  clearSelection,
  fit,
  zoomIn,
  zoomOut,
  ...pans,
  showMap,
  showText,
  ...toolCommands,
  focusSearch,
  openPalette,
  openShortcuts,
  openLegend,
  openCypher,
  showSources,
  showExplore,
  showQuery,
  showLearn,
  copyLink,
  savePicture,
  switchLanguage,
  switchTheme,
];

/** What can be done whatever the page is used for; the rest of the page's commands are the map's. */
const everywhere: readonly Command[] = [
  undo,
  redo,
  openHistory,
  focusSearch,
  openPalette,
  openShortcuts,
  showExplore,
  showQuery,
  showLearn,
  switchLanguage,
  switchTheme,
];

/** The page's commands in the mode that it is in. */
export const pageCommandsOf = ({ session }: Desk): readonly Command[] => (session.read().mode === 'explore' ? pageCommands : everywhere);

/** Every neighbour of a node, whatever the type. */
export const allOf = (id: NodeId): ExpansionOf => ({ of: id, type: null, direction: 'both' });

/** Binds a command that takes something else to the nodes it is asked for. */
const onNodes = <Input>(command: Command<Input>, inputOf: (ids: readonly NodeId[], desk: Desk) => Input | undefined): Command<readonly NodeId[]> => ({
  name: command.name,
  shortcuts: command.shortcuts,
  history: command.history,
  isPossible: (desk, ids) => {
    const input = inputOf(ids, desk);
    return input !== undefined && command.isPossible(desk, input);
  },
  run: (desk, ids) => {
    const input = inputOf(ids, desk);
    return input === undefined ? undefined : command.run(desk, input);
  },
});
const single = (ids: readonly NodeId[]): NodeId | undefined => (ids.length === 1 ? ids[0] : undefined);

/** What can be done to one node or several: the menus of canvas, outline and details, and the palette, list these. */
export const nodeCommands: readonly Command<readonly NodeId[]>[] = [
  onNodes(select, (ids): Target | undefined => {
    const id = single(ids);
    return id === undefined ? undefined : { kind: 'node', id };
  }),
  onNodes(selectMore, single),
  onNodes(expand, (ids, { session }) => {
    const id = single(ids);
    return id === undefined ? undefined : { ...allOf(id), ...session.read().expanding };
  }),
  onNodes(collapse, (ids, { history }) => history.read().expansions.findLast(({ of }) => of === single(ids))),
  pin,
  unpin,
  hide,
  isolate,
  selectNeighbours,
  compare,
  findPaths,
  showHistory,
  onNodes(showCypherOf, (ids): Target | undefined => targetOf(ids) ?? undefined),
  ...nudges,
];

/** What can be done to a line: its menu lists these. */
export const lineCommands: readonly Command<Line>[] = [
  {
    name: 'select',
    shortcuts: [],
    history: 'none',
    isPossible: () => true,
    run: (desk, line) => select.run(desk, { kind: 'line', line }),
  },
  defineCommand<Line>({
    name: 'selectEnds',
    isPossible: ({ history }, { from, to }) => isDrawn(history.read(), from) && isDrawn(history.read(), to),
    run: (desk, { from, to }) => select.run(desk, { kind: 'nodes', ids: [from, to] }),
  }),
  defineCommand<Line>({ name: showCypherOf.name, run: (desk, line) => showCypherOf.run(desk, { kind: 'line', line }) }),
];

export {
  addNode,
  arrangements,
  collapse,
  copyLink,
  expand,
  hide,
  isolate,
  modeCommands,
  moveNodes,
  openLink,
  pin,
  read,
  searchFor,
  select,
  selectMore,
  showHidden,
  showNodes,
  travelTo,
  unpin,
};
