import { createStore } from 'zustand/vanilla';
import type { Claim, NodeReference } from '#contract/answers.ts';
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
};

/** What the page has read of the graph. It only grows; what of it is drawn is the document's. */
export function createEntities() {
  const store = createStore<State>(() => ({ nodes: new Map(), statements: new Map(), claims: new Map(), sources: new Map() }));
  return {
    store,
    read: (): State => store.getState(),
    keepSubgraph({ nodes, edges }: Subgraph): void {
      const state = store.getState();
      const statements = new Map(state.statements);
      for (const edge of edges) {
        const key = lineKey(edge);
        const known: readonly GraphEdge[] = statements.get(key) ?? [];
        statements.set(key, [...known.filter(({ id }) => id !== edge.id), edge].sort(byId));
      }
      store.setState({ nodes: new Map([...state.nodes, ...nodes.map((node) => [node.id, node] as const)]), statements });
    },
    keepClaims(claims: readonly Claim[]): void {
      const voices = claims.map(
        (claim) => [claim.id, { assertedBy: speakers(claim.assertedBy), deniedBy: speakers(claim.deniedBy), disputed: claim.disputed }] as const,
      );
      store.setState({ claims: new Map([...store.getState().claims, ...voices]) });
    },
    keepSources(sources: readonly Source[]): void {
      store.setState({ sources: new Map([...store.getState().sources, ...sources.map((source) => [source.id, source] as const)]) });
    },
  };
}
export type Entities = ReturnType<typeof createEntities>;

const byId = (one: { readonly id: EdgeId }, other: { readonly id: EdgeId }) => (one.id < other.id ? -1 : 1);
const speakers = (statements: Claim['assertedBy']): readonly NodeReference[] => [...new Map(statements.map(({ from }) => [from.id, from])).values()];
