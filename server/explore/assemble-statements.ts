import type { NodeReference, Statement } from '#contract/answers.ts';
import { type GraphNode, NodeId, type Passage, type Source } from '#contract/graph.ts';
import { type EdgeWithEnds, findNodes, findPassages } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { idsIn, toPassage, toReference, toSource } from './present.ts';

const unnamed = (id: NodeId): NodeReference => ({ id, kinds: [], name: id });
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Joins edges with their passages, their sources and those on whose word each is said, in two queries for all of them. */
export const assembleStatements = async (store: GraphStore, rows: readonly EdgeWithEnds[], options: ReadOptions): Promise<Statement[]> => {
  const properties = rows.map(({ edge }) => edge.properties);
  const passageIds = unique(properties.flatMap((own) => idsIn(own.passages)));
  const nodeIds = unique(properties.flatMap((own) => [...idsIn(own.attributedTo), ...idsIn([own.occasion])]));
  const passages = new Map<string, Passage>();
  const sources = new Map<string, Source>();
  for (const { passage, source } of passageIds.length === 0 ? [] : await readAll(store, findPassages, { ids: passageIds }, options)) {
    passages.set(passage.id, toPassage(passage, source));
    sources.set(source.id, toSource(source));
  }
  const nodes = new Map<string, GraphNode>();
  for (const { node } of nodeIds.length === 0 ? [] : await readAll(store, findNodes, { ids: nodeIds }, options)) nodes.set(node.id, node);
  const refer = (id: NodeId): NodeReference => {
    const node = nodes.get(id);
    return node ? toReference(node) : unnamed(id);
  };
  return rows.map(({ edge, start, end }) => {
    const resting = idsIn(edge.properties.passages).flatMap((id) => passages.get(id) ?? []);
    const [occasion] = idsIn([edge.properties.occasion]);
    return {
      edge,
      from: toReference(start),
      to: toReference(end),
      attributedTo: idsIn(edge.properties.attributedTo).map(refer),
      occasion: occasion ? refer(occasion) : null,
      passages: resting.sort((a, b) => a.source.localeCompare(b.source) || a.position - b.position),
      source: (typeof edge.properties.source === 'string' ? sources.get(edge.properties.source) : undefined) ?? null,
    };
  });
};

/** The distinct sources that statements rest on, in the order of their letters. */
export const sourcesOf = async (store: GraphStore, statements: readonly Statement[], options: ReadOptions): Promise<Source[]> => {
  const known = new Map(statements.flatMap(({ source }) => (source ? [[source.id as string, source] as const] : [])));
  const ids = unique(statements.flatMap(({ passages }) => passages.map(({ source }) => source as string))).filter((id) => !known.has(id));
  for (const { node } of ids.length === 0 ? [] : await readAll(store, findNodes, { ids }, options)) known.set(node.id, toSource(node));
  return [...known.values()].sort((a, b) => (a.label ?? a.title).localeCompare(b.label ?? b.title));
};
