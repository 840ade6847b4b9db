import type { PlacedNode } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { isDrawn, moveInDocument } from '../state/document.ts';
import { defineChange } from './command.ts';

/** Puts nodes where a reader dragged them. */
export const moveNodes = defineChange({
  name: 'moveNodes',
  ask: () => ({}),
  change: (document, _, moves: readonly PlacedNode[]) => moveInDocument(document, moves),
  step: (_, moves) => ({ node: moves[0]?.id ?? '' }),
});

const nudge = (name: 'nudgeLeft' | 'nudgeRight' | 'nudgeUp' | 'nudgeDown', key: string, dx: number, dy: number) =>
  defineChange({
    name,
    shortcuts: [`Shift+${key}`],
    isPossible: (desk, id: NodeId) => isDrawn(desk.history.read(), id),
    ask: () => ({}),
    change: (document, _, id) =>
      moveInDocument(
        document,
        document.nodes.filter((node) => node.id === id).map((node) => ({ id, x: node.x + dx, y: node.y + dy })),
      ),
    step: (_, id) => ({ node: id }),
  });

const far = 24;
/** Dragging without a pointer. */
export const nudges = [
  nudge('nudgeLeft', 'ArrowLeft', -far, 0),
  nudge('nudgeRight', 'ArrowRight', far, 0),
  nudge('nudgeUp', 'ArrowUp', 0, -far),
  nudge('nudgeDown', 'ArrowDown', 0, far),
] as const;
