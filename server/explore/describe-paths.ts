import type { Paths } from '#contract/answers.ts';
import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import { type EdgeWithEnds, findEdges, findNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { startOf } from '#server/store/mint-ids.ts';
import { assembleStatements } from './assemble-statements.ts';
import { nameOf } from './present.ts';
import { shapeOfPath } from './shape-of-path.ts';
import type { Path } from './shortest-paths.ts';

type Described = Paths['paths'][number] & { readonly statements: number; readonly names: string };

/** Shorter first, then those that more independent sources tell, then those of more statements, then by the names along them. */
const byRank = (a: Described, b: Described): number =>
  a.nodes.length - b.nodes.length || b.sources - a.sources || b.statements - a.statements || a.names.localeCompare(b.names);

const describe = (path: Path, nodes: ReadonlyMap<string, GraphNode>, edges: ReadonlyMap<string, GraphEdge>): Described[] => {
  const along = path.nodes.flatMap((id) => nodes.get(id) ?? []);
  const steps = path.edges.map((ids) => ids.flatMap((id) => edges.get(id) ?? []));
  // An editor may remove a node or an edge between two reads.
  if (along.length < path.nodes.length || steps.some((step) => step.length === 0)) return [];
  const sources = new Set(steps.flat().flatMap(({ properties }) => (typeof properties.source === 'string' ? [properties.source] : [])));
  return [
    {
      nodes: along.map(({ id }) => id),
      edges: steps.map((step) => step.map(({ id }) => id as string)),
      shape: shapeOfPath(along, steps),
      sources: sources.size,
      statements: steps.flat().length,
      names: along.map(nameOf).join('\n'),
    },
  ];
};

/** Paths, ranked, with their nodes, their edges as statements with passages, and what shape each has. */
export const describePaths = async (store: GraphStore, paths: readonly Path[], options: ReadOptions): Promise<Omit<Paths, 'truncated'>> => {
  if (paths.length === 0) return { nodes: [], edges: [], paths: [], statements: [] };
  const ids = [...new Set(paths.flatMap((path) => path.nodes))];
  const edgeIds = [...new Set(paths.flatMap((path) => path.edges.flat()))];
  const nodes = new Map((await readAll(store, findNodes, { ids }, options)).map(({ node }) => [node.id as string, node]));
  const found = await readAll(store, findEdges, { rows: edgeIds.map((id) => ({ id, from: startOf(id) })) }, options);
  const edges = new Map(found.map(({ edge }) => [edge.id as string, edge]));
  const rows = [...edges.values()].flatMap((edge): EdgeWithEnds[] => {
    const start = nodes.get(edge.from);
    const end = nodes.get(edge.to);
    return start && end ? [{ edge, start, end }] : [];
  });
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    paths: paths
      .flatMap((path) => describe(path, nodes, edges))
      .sort(byRank)
      .map(({ statements: _, names: __, ...path }) => path),
    statements: await assembleStatements(store, rows, options),
  };
};
