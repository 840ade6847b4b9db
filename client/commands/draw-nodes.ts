import type { Line, PlacedNode } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { Desk } from '../desk.ts';
import type { Document } from '../state/document.ts';
import { placeNodes } from './place-nodes.ts';
import { requireRoom } from './require-room.ts';

export type Drawn = { readonly nodes: readonly PlacedNode[]; readonly lines: readonly Line[] };

/** Reads nodes with their lines to each other and to what the document holds, in one request, and finds places for those that have none. */
export async function drawNodes(desk: Desk, document: Document, wanted: readonly NodeId[]): Promise<Drawn> {
  const before = new Map(document.nodes.map((node) => [node.id, node]));
  const chosen = new Set(wanted);
  const missing = wanted.filter((id) => !before.has(id));
  requireRoom(document, missing.length);
  const ids = [...new Set([...wanted, ...before.keys()])].slice(0, limits.subgraphIds);
  const answer = await desk.api.readSubgraph({ body: { ids } });
  desk.entities.keepSubgraph(answer);
  const lines = answer.edges.filter(({ from, to }) => chosen.has(from) || chosen.has(to)).map(({ type, from, to }) => ({ type, from, to }));
  const near = lines.flatMap(({ from, to }) => (missing.includes(from) ? [to] : missing.includes(to) ? [from] : [])).find((id) => before.has(id));
  const found = answer.nodes.map(({ id }) => id).filter((id) => missing.includes(id));
  const placed = await placeNodes(desk, document, { ids: found, lines, ...(near !== undefined && { near }) });
  return { nodes: [...placed, ...wanted.flatMap((id) => before.get(id) ?? [])], lines };
}
