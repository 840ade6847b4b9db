import type { NodeId } from '#contract/graph.ts';
import { hideInDocument, isDrawn, readShown, showInDocument } from '../state/document.ts';
import { defineChange, type Command } from './command.ts';
import { dropLostSelection } from './drop-lost-selection.ts';

/** Takes nodes off the map; they stay in the document and can be shown again where they stood. */
export const hide: Command<readonly NodeId[]> = defineChange({
  name: 'hide',
  shortcuts: ['Delete'],
  isPossible: (desk, ids: readonly NodeId[]) => ids.some((id) => isDrawn(desk.history.read(), id)),
  ask: () => ({}),
  change: (document, _, ids) => hideInDocument(document, ids),
  step: (_, ids) => ({ node: ids[0] ?? '', count: ids.length }),
  after: dropLostSelection,
});

/** Hides all but these nodes and their neighbours. */
export const isolate: Command<readonly NodeId[]> = defineChange({
  name: 'isolate',
  shortcuts: ['Mod+I'],
  isPossible: (desk, ids: readonly NodeId[]) => ids.some((id) => isDrawn(desk.history.read(), id)),
  ask: (desk) => desk.entities.read(),
  change: (document, known, ids) => {
    const { nodes, lines } = readShown(document, known);
    const chosen = new Set(ids);
    const kept = new Set([...ids, ...lines.filter(({ from, to }) => chosen.has(from) || chosen.has(to)).flatMap(({ from, to }) => [from, to])]);
    return hideInDocument(
      document,
      nodes.map(({ id }) => id).filter((id) => !kept.has(id)),
    );
  },
  step: (_, ids) => ({ node: ids[0] ?? '', count: ids.length }),
  after: (desk) => {
    dropLostSelection(desk);
    desk.canvas.current?.fit();
  },
});

/** Shows everything that was hidden, where it stood. */
export const showHidden = defineChange({
  name: 'showHidden',
  isPossible: (desk) => desk.history.read().hidden.length > 0,
  ask: () => ({}),
  change: (document, _, __: void) => showInDocument(document, document.hidden),
  step: (_, __, ___, { before }) => ({ count: before.hidden.length }),
  after: (desk, _, __, { after }) => desk.canvas.current?.reveal(after.nodes.map(({ id }) => id)),
});
