import { createStore } from 'zustand/vanilla';
import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Step } from './history.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What the live region says: what was done, undone or redone, or a plain notice. */
export type Notice = { readonly kind: 'done' | 'undone' | 'redone'; readonly step: Step } | { readonly kind: 'said'; readonly step: Step };

/** Whether the server answers; `unready` when it does but its store does not, with its own sentence. */
export type Connection = { readonly status: 'here' } | { readonly status: 'gone' } | { readonly status: 'unready'; readonly detail: string };

export type Reading = { readonly kind: 'passage' | 'source'; readonly id: NodeId };

/** How the first picture stands. */
export type Opening = { readonly status: 'loading' } | { readonly status: 'failed'; readonly error: Error } | { readonly status: 'open' };

/** What was wrong with the link that the page was opened with. */
export type LinkTrouble = { readonly kind: 'broken' } | { readonly kind: 'missing'; readonly nodes: number; readonly lines: number };

type State = {
  readonly opening: Opening;
  readonly retryOpening: () => void;
  readonly selection: Target | null;
  /** A passage or source that is read in the details instead of what is selected. */
  readonly reading: Reading | null;
  readonly hover: Target | null;
  readonly view: 'map' | 'text';
  /** Keys of the commands under way. */
  readonly busy: readonly string[];
  readonly failure: { readonly error: Error; readonly retry: () => void } | null;
  readonly notice: (Notice & { readonly count: number }) | null;
  readonly connection: Connection;
  readonly linkTrouble: LinkTrouble | null;
  readonly language: Language;
};

/** What belongs to this sitting alone: never undone, and of it only the selection is in the link. */
export function createSession({ language }: { readonly language: Language }) {
  const store = createStore<State>(() => ({
    opening: { status: 'loading' },
    retryOpening: () => undefined,
    selection: null,
    reading: null,
    hover: null,
    view: 'map',
    busy: [],
    failure: null,
    notice: null,
    connection: { status: 'here' },
    linkTrouble: null,
    language,
  }));
  return {
    store,
    read: (): State => store.getState(),
    set: (part: Partial<State>): void => store.setState(part),
    say: (notice: Notice): void => store.setState(({ notice: last }) => ({ notice: { ...notice, count: (last?.count ?? 0) + 1 } })),
  };
}
export type Session = ReturnType<typeof createSession>;

/** Whether two targets are the same node or line. */
export function isSameTarget(one: Target | null, other: Target | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'node') return other.kind === 'node' && one.id === other.id;
  return other.kind === 'line' && one.line.type === other.line.type && one.line.from === other.line.from && one.line.to === other.line.to;
}
