import type { Core } from 'cytoscape';
import type { Move } from './sync-elements.ts';

const duration = 240;

/** Moves nodes to their new places over a moment, or at once for readers who want no motion; a later glide ends the one before where it was going. */
export function createGlide(cy: Core, { isStill }: { readonly isStill: () => boolean }): (moves: readonly Move[]) => void {
  let finish = () => undefined as void;
  return (moves) => {
    if (moves.length === 0) return;
    finish();
    const put = (share: number) =>
      cy.batch(() => {
        for (const { id, from, to } of moves) {
          const element = cy.getElementById(id);
          if (!element.empty() && !element.grabbed()) element.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
        }
      });
    if (isStill() || moves.length > 400) return put(1);
    const started = performance.now();
    let frame = 0;
    const step = () => {
      const share = Math.min(1, (performance.now() - started) / duration);
      put(1 - (1 - share) ** 3);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    finish = () => {
      cancelAnimationFrame(frame);
      put(1);
      finish = () => undefined;
    };
  };
}
