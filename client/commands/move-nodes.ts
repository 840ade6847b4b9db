import type { PlacedNode } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { isDrawn, moveInDocument } from '../state/document.ts';
import { defineChange } from './command.ts';

/** Puts nodes where a reader dragged them. */
export const moveNodes = defineChange({
  name: 'moveNodes',
  ask: () => ({}),
  change: (document, _, moves: readonly PlacedNode[]) => moveInDocument(document, moves),
  step: (_, moves) => ({ node: moves[0]?.id ?? '', count: moves.length }),
});

const nudge = (name: 'nudgeLeft' | 'nudgeRight' | 'nudgeUp' | 'nudgeDown', key: string, dx: number, dy: number) =>
  defineChange({
    name,
    shortcuts: [`Shift+${key}`],
    isPossible: (desk, ids: readonly NodeId[]) => ids.some((id) => isDrawn(desk.history.read(), id)),
    ask: () => ({}),
    change: (document, _, ids) =>
      moveInDocument(
        document,
        document.nodes.filter(({ id }) => ids.includes(id)).map(({ id, x, y }) => ({ id, x: x + dx, y: y + dy })),
      ),
    step: (_, ids) => ({ node: ids[0] ?? '', count: ids.length }),
  });

const far = 24;
/** Dragging without a pointer. */
export const nudges = [
  nudge('nudgeLeft', 'ArrowLeft', -far, 0),
  nudge('nudgeRight', 'ArrowRight', far, 0),
  nudge('nudgeUp', 'ArrowUp', 0, -far),
  nudge('nudgeDown', 'ArrowDown', 0, far),
] as const;
