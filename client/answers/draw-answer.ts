import type { Line } from '#contract/exploration.ts';
import type { QueryNode, QueryRelationship } from '#contract/console.ts';
import { NodeId } from '#contract/graph.ts';
import { isEntityLabel } from '#contract/vocabulary.ts';
import { lineKey } from '../state/document.ts';
import type { AnswerGraph } from './collect-graph.ts';

/** Whose database the answer comes from: in a foreign one nodes are known by the engine's ids alone. */
export type Ownership = { readonly foreign: boolean };

/** What of an answer the map can draw. Sets and maps, as a command's input is written out whole, and these stay short. */
export type DrawableAnswer = {
  readonly ids: ReadonlySet<NodeId>;
  readonly lines: ReadonlyMap<string, Line>;
  /** Nodes that the map does not draw, such as passages. */
  readonly leftOut: number;
};

const engineId = (elementId: string): NodeId | undefined => NodeId.safeParse(`~n:${elementId}`).data;

/** The id by which the rest of the page knows a node of an answer; undefined where it knows no such node. */
export function nodeIdOf({ elementId, labels, properties }: QueryNode, { foreign }: Ownership): NodeId | undefined {
  if (foreign) return engineId(elementId);
  const isDrawn = labels.includes('Entity') || labels.includes('Source') || labels.some(isEntityLabel);
  return isDrawn ? NodeId.safeParse(properties['id']).data : undefined;
}

/** The ends of a relationship whose nodes the answer lacks: by the engine's ids, or as our own ids of edges name them (`from.TYPE.to.source`). */
export function endsOf({ type, properties, startNodeElementId, endNodeElementId }: QueryRelationship, { foreign }: Ownership) {
  if (foreign) return [engineId(startNodeElementId), engineId(endNodeElementId)] as const;
  const [from, middle, to] = typeof properties['id'] === 'string' ? properties['id'].split('.') : [];
  return middle === type ? ([NodeId.safeParse(from).data, NodeId.safeParse(to).data] as const) : ([undefined, undefined] as const);
}

/** The line of a relationship; undefined where one of its ends is not known. */
export function lineOf(relationship: QueryRelationship, { nodes }: AnswerGraph, ownership: Ownership): Line | undefined {
  const [namedFrom, namedTo] = endsOf(relationship, ownership);
  const [start, end] = [nodes.get(relationship.startNodeElementId), nodes.get(relationship.endNodeElementId)];
  const from = start === undefined ? namedFrom : nodeIdOf(start, ownership);
  const to = end === undefined ? namedTo : nodeIdOf(end, ownership);
  return from === undefined || to === undefined ? undefined : { type: relationship.type, from, to };
}

/** What of an answer the map can draw; a relationship brings its ends. */
export function readDrawable(graph: AnswerGraph, ownership: Ownership): DrawableAnswer {
  const ids = new Set<NodeId>();
  const lines = new Map<string, Line>();
  let leftOut = 0;
  for (const node of graph.nodes.values()) {
    const id = nodeIdOf(node, ownership);
    if (id === undefined) leftOut += 1;
    else ids.add(id);
  }
  for (const relationship of graph.relationships.values()) {
    const line = lineOf(relationship, graph, ownership);
    if (line === undefined) continue;
    lines.set(lineKey(line), line);
    ids.add(line.from).add(line.to);
  }
  return { ids, lines, leftOut };
}
