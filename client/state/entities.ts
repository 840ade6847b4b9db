import { createStore } from 'zustand/vanilla';
import type { NodeReference } from '#contract/answers.ts';
import type { EdgeId, GraphEdge, GraphNode, NodeId, Source, Subgraph } from '#contract/graph.ts';
import { lineKey } from './document.ts';

/** On whose word a claim stands: who asserts it, who denies it. */
export type ClaimVoices = { readonly assertedBy: readonly NodeReference[]; readonly deniedBy: readonly NodeReference[]; readonly disputed: boolean };

type State = {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** The statements behind each drawn line, by `lineKey`. */
  readonly statements: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly claims: ReadonlyMap<NodeId, ClaimVoices>;
  readonly sources: ReadonlyMap<NodeId, Source>;
  /** How many neighbours a node has in the whole graph. */
  readonly degrees: ReadonlyMap<NodeId, number>;
};

/** What the page has read of the graph. It only grows; what of it is drawn is the document's. */
export function createEntities() {
  const store = createStore<State>(() => ({ nodes: new Map(), statements: new Map(), claims: new Map(), sources: new Map(), degrees: new Map() }));
  return {
    store,
    read: (): State => store.getState(),
    keepSubgraph({ nodes, edges, degrees = {} }: Subgraph & { readonly degrees?: Readonly<Record<string, number>> }): void {
      const state = store.getState();
      const statements = new Map(state.statements);
      for (const edge of edges) {
        const key = lineKey(edge);
        const known: readonly GraphEdge[] = statements.get(key) ?? [];
        statements.set(key, [...known.filter(({ id }) => id !== edge.id), edge].sort(byId));
      }
      store.setState({
        nodes: new Map([...state.nodes, ...nodes.map((node) => [node.id, node] as const)]),
        statements,
        degrees: new Map([...state.degrees, ...Object.entries(degrees).map(([id, degree]) => [id as NodeId, degree] as const)]),
      });
    },
    keepVoices(voices: readonly (ClaimVoices & { readonly id: NodeId })[]): void {
      store.setState({ claims: new Map([...store.getState().claims, ...voices.map((one) => [one.id, one] as const)]) });
    },
    keepSources(sources: readonly Source[]): void {
      store.setState({ sources: new Map([...store.getState().sources, ...sources.map((source) => [source.id, source] as const)]) });
    },
  };
}
export type Entities = ReturnType<typeof createEntities>;

const byId = (one: { readonly id: EdgeId }, other: { readonly id: EdgeId }) => (one.id < other.id ? -1 : 1);
