import { limits } from '#contract/limits.ts';
import type { Document } from '../state/document.ts';

/** The map is full: a link and a subgraph hold no more nodes. */
export class MapFullError extends Error {
  override readonly name = 'MapFullError';
  readonly most: number;
  constructor(most: number) {
    super(`The map holds ${most} nodes at most`);
    this.most = most;
  }
}

/** Refuses what a link could no longer say. */
export function requireRoom(document: Document, more: number): void {
  if (document.nodes.length + more > limits.subgraphIds) throw new MapFullError(limits.subgraphIds);
}
