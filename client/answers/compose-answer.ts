import type { QueryNode, QueryRelationship } from '#contract/console.ts';
import { EdgeId, type GraphEdge, type GraphNode, NodeId } from '#contract/graph.ts';
import { lineKey } from '../state/document.ts';
import type { Language } from '../state/session.ts';
import type { AnswerGraph } from './collect-graph.ts';
import { endsOf, nodeIdOf, type Ownership } from './draw-answer.ts';
import { nameQueryNode } from './name-value.ts';

/** An answer as the canvas and its text twin show it. */
export type ComposedAnswer = {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly edges: readonly GraphEdge[];
  /** What stands behind each node, and behind each drawn line. */
  readonly queryNodes: ReadonlyMap<NodeId, QueryNode>;
  readonly queryRelationships: ReadonlyMap<string, readonly QueryRelationship[]>;
  /** Ends of relationships that the answer itself lacks. */
  readonly missing: readonly NodeId[];
  /** How many nodes the whole answer ties together, drawn or not. */
  readonly total: number;
};

const longestId = 500;
/** For drawing alone: a node of ours keeps its id, so that a claim is drawn with its voice; any other has the engine's. */
const viewId = (id: string): NodeId => NodeId.parse(`~n:${id.slice(0, longestId)}`);

/** Chooses what of an answer is drawn: at most so many nodes, those with relationships first, and what runs between them. */
export function composeAnswer(
  graph: AnswerGraph,
  ownership: Ownership,
  { most, language }: { readonly most: number; readonly language: Language },
): ComposedAnswer {
  const ids = new Map([...graph.nodes].map(([elementId, node]) => [elementId, nodeIdOf(node, ownership) ?? viewId(elementId)]));
  const missing = new Set<NodeId>();
  const idOf = (elementId: string, named: NodeId | undefined): NodeId => {
    const known = ids.get(elementId);
    if (known !== undefined) return known;
    const id = named ?? viewId(elementId);
    missing.add(id);
    return id;
  };
  const ties = [...graph.relationships.values()].map((relationship) => {
    const [from, to] = endsOf(relationship, ownership);
    return { relationship, from: idOf(relationship.startNodeElementId, from), to: idOf(relationship.endNodeElementId, to) };
  });
  const all = new Set([...ties.flatMap(({ from, to }) => [from, to]), ...ids.values()]);
  const chosen = new Set([...all].slice(0, most));
  const queryNodes = new Map<NodeId, QueryNode>();
  for (const [elementId, node] of graph.nodes) {
    const id = ids.get(elementId);
    if (id !== undefined && chosen.has(id)) queryNodes.set(id, node);
  }
  const drawn = ties.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const queryRelationships = new Map<string, QueryRelationship[]>();
  for (const { relationship, from, to } of drawn) {
    const key = lineKey({ type: relationship.type, from, to });
    queryRelationships.set(key, [...(queryRelationships.get(key) ?? []), relationship]);
  }
  return {
    nodes: new Map([...chosen].map((id) => [id, nodeOf(id, queryNodes.get(id), language)])),
    edges: drawn.map(({ relationship: { elementId, type, properties }, from, to }) => ({
      id: EdgeId.parse(`~r:${elementId.slice(0, longestId)}`),
      type,
      from,
      to,
      properties,
    })),
    queryNodes,
    queryRelationships,
    missing: [...missing].filter((id) => chosen.has(id)),
    total: all.size,
  };
}

/** A node with a name, so that one without is not called by its id. */
function nodeOf(id: NodeId, node: QueryNode | undefined, language: Language): GraphNode {
  if (node === undefined) return { id, labels: [], properties: {} };
  const { name, title } = node.properties;
  const isNamed = typeof name === 'string' || typeof title === 'string';
  return { id, labels: node.labels, properties: isNamed ? node.properties : { ...node.properties, name: nameQueryNode(node, language) } };
}
