import type { Dossier, Gap, NeighbourCounts, Statement } from '#contract/answers.ts';
import type { GraphNode } from '#contract/graph.ts';
import { findStatements } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { assembleStatements, sourcesOf } from './assemble-statements.ts';
import { countAround } from './count-neighbours.ts';
import { type Centre, findCentre } from './find-centre.ts';
import { isDisputed } from './is-disputed.ts';

/** Up to so many statements a dossier holds them all; beyond, the first of each group. */
const wholeUpTo = 400;
const perGroup = 25;

const readStatements = async (store: GraphStore, { node, label }: Centre, { counts, total }: NeighbourCounts, options: ReadOptions): Promise<Statement[]> => {
  const read = (types: readonly string[], limit: number) => readAll(store, findStatements, { id: node.id, limit }, { ...options, slots: { label, types } });
  const types = [...new Set(counts.map(({ type }) => type))];
  const rows = total.edges <= wholeUpTo ? await read([], wholeUpTo) : (await Promise.all(types.map((type) => read([type], perGroup)))).flat();
  const withEnds = rows.map(({ edge, neighbour, direction }) =>
    direction === 'out' ? { edge, start: node, end: neighbour } : { edge, start: neighbour, end: node },
  );
  return assembleStatements(store, withEnds, options);
};

const gapsOf = (node: GraphNode, statements: readonly Statement[], sources: number): Gap[] => {
  const dated =
    node.properties.startDate !== undefined ||
    node.properties.endDate !== undefined ||
    statements.some(({ edge }) => edge.properties.startDate !== undefined || edge.properties.endDate !== undefined);
  return [
    ...(sources === 0 ? (['no_source'] as const) : []),
    ...(sources === 1 ? (['one_source'] as const) : []),
    ...(dated ? [] : (['no_date'] as const)),
    ...(node.properties.summary === undefined && node.properties.text === undefined && !node.labels.includes('Source') ? (['no_summary'] as const) : []),
  ];
};

/** Everything the graph holds of one entity or claim, statement by statement, and what is missing. */
export const readEntity = async (store: GraphStore, id: string, options: ReadOptions): Promise<Dossier> => {
  const centre = await findCentre(store, id, options);
  const counts = await countAround(store, centre, options);
  const statements = await readStatements(store, centre, counts, options);
  const sources = await sourcesOf(store, statements, options);
  const groups = counts.counts.map(({ type, direction, edges }) => ({
    type,
    direction,
    total: edges,
    statements: statements.filter(({ edge }) => edge.type === type && (direction === 'both' || (edge.from === centre.node.id) === (direction === 'out'))),
  }));
  return {
    node: centre.node,
    disputed: centre.node.labels.includes('Claim') && (await isDisputed(store, centre.node.id, options)),
    groups,
    sources,
    missing: gapsOf(centre.node, statements, sources.length),
  };
};
