import { createStore } from 'zustand/vanilla';
import type { Exploration, NeighbourOrder, Target, View } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { ShownOperation } from '#contract/routes.ts';
import type { Document } from './document.ts';
import type { Step } from './history.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What the page is used for; each has an address of its own. */
export const modes = ['explore', 'query', 'learn'] as const;
export type Mode = (typeof modes)[number];

/** The colours of the page; `auto` follows the system. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the live region says: what was done, undone or redone, or a plain notice. */
export type Notice = { readonly kind: 'done' | 'undone' | 'redone'; readonly step: Step } | { readonly kind: 'said'; readonly step: Step };

/** Whether the server answers; `unready` when it does but its store does not, with its own sentence. */
export type Connection = { readonly status: 'here' } | { readonly status: 'gone' } | { readonly status: 'unready'; readonly detail: string };

/** What is read in the details instead of what is selected: a passage or a source, the evidence of a stance, or a tool for the whole map. */
export type Reading =
  | { readonly kind: 'passage' | 'source' | 'history'; readonly id: NodeId }
  | { readonly kind: 'stance'; readonly agent: NodeId; readonly target: NodeId }
  | { readonly kind: 'compare' | 'paths'; readonly ids: readonly NodeId[] }
  /** A step of a lesson that was recorded from the map: the draft, the step's number in it, and whether the map looked as something measured says. */
  | { readonly kind: 'recorded'; readonly draft: string; readonly step: number; readonly isMeasured: boolean }
  | { readonly kind: 'sources' | 'balance' | 'filters' | 'style' | 'groups' | 'views' | 'difference' };

/** A box that lies over the page, one at a time. */
export type Dialog = 'palette' | 'history' | 'shortcuts' | 'legend' | 'cypher' | 'figure' | 'export' | 'select';

/** What the page asked the server for, as it was sent. */
export type Asked = { readonly operation: ShownOperation; readonly input: { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown } };
const mostAsked = 30;
/** How far the details are drawn up on a narrow screen. */
export type Sheet = 'peek' | 'half' | 'full';

/** How the first picture stands. */
export type Opening = { readonly status: 'loading' } | { readonly status: 'failed'; readonly error: Error } | { readonly status: 'open' };

/** What was wrong with the link that the page was opened with. */
export type LinkTrouble =
  | { readonly kind: 'broken' }
  | { readonly kind: 'missing'; readonly nodes: number; readonly lines: number }
  /** The data have changed since the link was made; `linked` is what it says, as it was. */
  | { readonly kind: 'changed'; readonly since: number; readonly linked: Exploration; readonly nodes: number; readonly lines: number };

type State = {
  readonly mode: Mode;
  /** Whether another site shows the page within its own. */
  readonly isEmbedded: boolean;
  readonly opening: Opening;
  readonly retryOpening: () => void;
  /** The first picture as it was laid out; while it stands untouched the address needs no fragment. */
  readonly first: Document | null;
  readonly selection: Target | null;
  readonly reading: Reading | null;
  readonly hover: Target | null;
  readonly view: View;
  /** Whether the timeline lies below the map. */
  readonly timeline: boolean;
  /** A gesture that the map waits for. */
  readonly gesture: 'lasso' | 'find' | null;
  /** Whether the graph has our schema of agents, policies and claims. */
  readonly hasStances: boolean;
  /** Of the graph, when what is drawn was read last. */
  readonly dataVersion: number | null;
  /** Keys of the commands under way. */
  readonly busy: readonly string[];
  readonly failure: { readonly error: Error; readonly retry: () => void } | null;
  readonly notice: (Notice & { readonly count: number }) | null;
  readonly connection: Connection;
  readonly linkTrouble: LinkTrouble | null;
  readonly language: Language;
  readonly theme: Theme;
  /** What stands in the search field. */
  readonly searched: string;
  readonly dialog: Dialog | null;
  /** The last requests about the graph, the newest first. */
  readonly asked: readonly Asked[];
  readonly sheet: Sheet;
  /** What the reader chose for the next expansions. */
  readonly expanding: { readonly order: NeighbourOrder; readonly number: number };
};

/** What belongs to this sitting alone: never undone, and of it only the selection is in the link. */
export function createSession({
  language,
  theme = 'auto',
  mode = 'explore',
  isEmbedded = false,
}: {
  readonly language: Language;
  readonly theme?: Theme;
  readonly mode?: Mode;
  readonly isEmbedded?: boolean;
}) {
  const store = createStore<State>(() => ({
    mode,
    isEmbedded,
    opening: { status: 'loading' },
    retryOpening: () => undefined,
    first: null,
    selection: null,
    reading: null,
    hover: null,
    view: 'map',
    timeline: false,
    gesture: null,
    hasStances: true,
    dataVersion: null,
    busy: [],
    failure: null,
    notice: null,
    connection: { status: 'here' },
    linkTrouble: null,
    language,
    theme,
    searched: '',
    dialog: null,
    asked: [],
    sheet: 'peek',
    expanding: { order: 'statements', number: 25 },
  }));
  return {
    store,
    read: (): State => store.getState(),
    set: (part: Partial<State>): void => store.setState(part),
    noteAsked: (asked: Asked): void => store.setState((state) => ({ asked: [asked, ...state.asked].slice(0, mostAsked) })),
    say: (notice: Notice): void => store.setState(({ notice: last }) => ({ notice: { ...notice, count: (last?.count ?? 0) + 1 } })),
  };
}
export type Session = ReturnType<typeof createSession>;

/** The selected nodes; none where a line is selected. */
export const selectedNodes = (selection: Target | null): readonly NodeId[] =>
  selection === null || selection.kind === 'line' ? [] : selection.kind === 'node' ? [selection.id] : selection.ids;

/** A selection of these nodes: none, one, or several. */
export function targetOf(ids: readonly NodeId[]): Target | null {
  const [id, ...rest] = new Set(ids);
  if (id === undefined) return null;
  return rest.length === 0 ? { kind: 'node', id } : { kind: 'nodes', ids: [id, ...rest] };
}

/** Whether two targets are the same node or line. */
export function isSameTarget(one: Target | null, other: Target | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'node') return other.kind === 'node' && one.id === other.id;
  if (one.kind === 'nodes') return other.kind === 'nodes' && one.ids.length === other.ids.length && one.ids.every((id) => other.ids.includes(id));
  return other.kind === 'line' && one.line.type === other.line.type && one.line.from === other.line.from && one.line.to === other.line.to;
}
