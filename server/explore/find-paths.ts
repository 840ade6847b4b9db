import type { Paths } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/routes.ts';
import { provenanceRelationshipType, relationshipTypes } from '#contract/vocabulary.ts';
import { findNodes, listRelationshipTypes, stepFromNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { arrows } from './arrows.ts';
import { describePaths } from './describe-paths.ts';
import { type Neighbourhood, type Path, shortestPaths } from './shortest-paths.ts';

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
  if (types.length === 0) return { nodes: [], edges: [], paths: [], statements: [], truncated: false };
  const read = createReader(store, question, types, options);
  const [forward, backward] = question.direction === 'out' ? [read('out'), read('in')] : ((both) => [both, both])(read('both'));
  const pairs = ends.flatMap((from, index) => ends.slice(index + 1).map((to) => ({ from, to })));
  const paths: Path[] = [];
  let truncated = false;
  for (const [index, { from, to }] of pairs.entries()) {
    options.signal?.throwIfAborted();
    // Each pair keeps room for those after it, so that what connects two never hides what connects two others.
    const room = Math.max(1, Math.floor((limits.paths - paths.length) / (pairs.length - index)));
    const answer = await shortestPaths({ from, to, maxLength: question.maxLength, forward, backward, limit: room + 1 });
    truncated ||= answer.length > room;
    paths.push(...answer.slice(0, room));
  }
  return { ...(await describePaths(store, paths, options)), truncated };
};
