import type { GraphEdge, GraphNode, NodeId } from '#contract/graph.ts';
import type { Comparison } from '#contract/stances.ts';
import { provenanceRelationshipType } from '#contract/vocabulary.ts';
import { toReference } from '#server/explore/present.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { findEdgesAround, findSharedNeighbours } from './stance-queries.ts';

/** The most neighbours that a comparison gives. */
const mostShared = 200;

export type SharedNodes = { readonly nodes: readonly GraphNode[]; readonly truncated: boolean };

/** The neighbours that at least two of some nodes share, those with the most statements first. */
export const readSharedNodes = async (store: GraphStore, ids: readonly NodeId[], options: ReadOptions): Promise<SharedNodes> => {
  const rows = await readAll(store, findSharedNeighbours, { ids: [...ids], limit: mostShared + 1 }, options);
  return { nodes: rows.slice(0, mostShared).map(({ neighbour }) => neighbour), truncated: rows.length > mostShared };
};

/** The statements between some nodes and others, each once. */
export const readEdgesAround = async (store: GraphStore, ids: readonly NodeId[], others: readonly string[], options: ReadOptions): Promise<GraphEdge[]> => {
  const rows = others.length === 0 ? [] : await readAll(store, findEdgesAround, { ids: [...ids], others: [...new Set(others)] }, options);
  return [...new Map(rows.map(({ edge }) => [edge.id, edge])).values()].filter(({ type }) => type !== provenanceRelationshipType);
};

/** What ties each of the nodes to each neighbour that they share. */
export const tieShared = (nodes: readonly GraphNode[], ids: readonly NodeId[], edges: readonly GraphEdge[]): Comparison['shared'] =>
  nodes.map((node) => {
    const around = edges.filter(({ from, to }) => from === node.id || to === node.id);
    const ties = ids.flatMap((entity) => {
      const own = around.filter(({ from, to }) => from === entity || to === entity);
      return own.length === 0 ? [] : [{ entity, statements: own.map(({ id }) => id), types: [...new Set(own.map(({ type }) => type))].sort() }];
    });
    return { neighbour: toReference(node), ties };
  });
