import type { Paths } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/routes.ts';
import { provenanceRelationshipType, relationshipTypes } from '#contract/vocabulary.ts';
import { findEdges, findNodes, listRelationshipTypes, stepFromNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { startOf } from '#server/store/mint-ids.ts';
import { arrows } from './arrows.ts';
import { type Neighbourhood, shortestPaths } from './shortest-paths.ts';

export type PathQuestion = {
  readonly between: readonly NodeId[];
  readonly types?: readonly string[] | undefined;
  readonly direction: 'out' | 'both';
  readonly maxLength: number;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly sources?: readonly NodeId[] | undefined;
};

/** Nodes asked about in one query of a step. */
const batchSize = 500;

/** Reads neighbourhoods from the store once each, however many ends ask for them. */
const createReader = (store: GraphStore, question: PathQuestion, types: readonly string[], options: ReadOptions) => {
  const params = { earliest: question.earliest ?? null, latest: question.latest ?? null, sources: question.sources ? [...question.sources] : null };
  return (way: 'out' | 'in' | 'both') => {
    const known = new Map<string, Neighbourhood>();
    return async (ids: readonly string[]): Promise<ReadonlyMap<string, Neighbourhood>> => {
      const unknown = ids.filter((id) => !known.has(id));
      for (const id of unknown) known.set(id, new Map());
      for (let start = 0; start < unknown.length; start += batchSize) {
        const slots = { types, ...arrows[way] };
        for (const row of await readAll(store, stepFromNodes, { ids: unknown.slice(start, start + batchSize), ...params }, { ...options, slots })) {
          const around = known.get(row.id) as Map<string, readonly string[]>;
          around.set(row.neighbour, [...(around.get(row.neighbour) ?? []), row.edge]);
        }
      }
      return new Map(ids.map((id) => [id, known.get(id) ?? new Map()]));
    };
  };
};

/** The types a path may use: those asked for, else all but provenance. */
const allowedTypes = async (store: GraphStore, asked: readonly string[] | undefined, options: ReadOptions): Promise<readonly string[]> => {
  if (asked && asked.length > 0) return asked.filter((type) => type !== provenanceRelationshipType);
  const { owner } = await store.state();
  if (owner !== 'foreign') return relationshipTypes;
  return (await readAll(store, listRelationshipTypes, {}, options)).map(({ type }) => type);
};

/**
 * All shortest paths between two entities, or between each two of up to ten, over the whole graph.
 * Limits stand in each step, so a longer path that keeps them is found where a shorter one does not.
 */
export const findPaths = async (store: GraphStore, question: PathQuestion, options: ReadOptions): Promise<Paths> => {
  const ends = [...new Set(question.between)];
  if (ends.length < 2) throw new PosturaError('invalid_input', 'between names one entity twice. Give two or more different ids.');
  const found = await readAll(store, findNodes, { ids: ends }, options);
  const missing = ends.find((id) => !found.some(({ node }) => node.id === id));
  if (missing !== undefined) throw new PosturaError('unknown_entity', `No entity has the id ${missing}. Search for its name.`);
  const types = await allowedTypes(store, question.types, options);
  if (types.length === 0) return { nodes: [], edges: [], paths: [], truncated: false };
  const read = createReader(store, question, types, options);
  const [forward, backward] = question.direction === 'out' ? [read('out'), read('in')] : ((both) => [both, both])(read('both'));
  const pairs = ends.flatMap((from, index) => ends.slice(index + 1).map((to) => ({ from, to })));
  const paths: { nodes: string[]; edges: string[][] }[] = [];
  let truncated = false;
  for (const { from, to } of pairs) {
    const answer = await shortestPaths({ from, to, maxLength: question.maxLength, forward, backward, limit: limits.paths + 1 - paths.length });
    paths.push(...answer);
    truncated = paths.length > limits.paths;
    if (truncated) break;
  }
  const kept = paths
    .slice(0, limits.paths)
    .sort((a, b) => a.nodes.length - b.nodes.length || b.edges.flat().length - a.edges.flat().length || a.nodes.join().localeCompare(b.nodes.join()));
  return {
    ...(await readSteps(store, kept, options)),
    paths: kept.map(({ nodes, edges }) => ({ nodes: nodes.map((id) => NodeId.parse(id)), edges })),
    truncated,
  };
};

const readSteps = async (
  store: GraphStore,
  paths: readonly { readonly nodes: readonly string[]; readonly edges: readonly (readonly string[])[] }[],
  options: ReadOptions,
) => {
  const ids = [...new Set(paths.flatMap(({ nodes }) => nodes))];
  if (ids.length === 0) return { nodes: [], edges: [] };
  const nodes = await readAll(store, findNodes, { ids }, options);
  const edgeIds = [...new Set(paths.flatMap(({ edges }) => edges.flat()))];
  const edges = await readAll(store, findEdges, { rows: edgeIds.map((id) => ({ id, from: startOf(id) })) }, options);
  return { nodes: nodes.map(({ node }) => node), edges: edges.map(({ edge }) => edge) };
};
