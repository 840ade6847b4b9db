import type { LayoutName } from '#contract/exploration.ts';
import { type GraphEdge, NodeId } from '#contract/graph.ts';
import { PosturaError } from '#contract/errors.ts';
import type { LessonLine, LessonPlace, LessonView } from '#contract/lesson.ts';
import { limits } from '#contract/limits.ts';
import type { LessonChange } from '#contract/played-lesson.ts';
import type { Overview } from '#contract/routes.ts';

/** What a view asks the graph for. */
export type ReadView = {
  /** Nodes to draw, as far as they are there. */
  readonly wanted: readonly NodeId[];
  /** Whether an edge among them is drawn. */
  readonly draws: (edge: Pick<GraphEdge, 'from' | 'type' | 'to'>) => boolean;
  /** Lines that must be among them. */
  readonly lines: readonly LessonLine[];
  /** What a query found when the lesson was last checked. */
  readonly found?: readonly NodeId[] | undefined;
  readonly policy: NodeId | null;
  readonly layout: LayoutName;
  readonly places: readonly LessonPlace[];
  readonly size: readonly [number, number] | null;
  readonly changes: readonly LessonChange[];
};

/** How views reach what is not written in them. */
export type ViewNeeds = {
  readonly readOverview: () => Promise<Overview>;
  /** Rows of a public named query; throws `unknown_query` and whatever a query can fail with. */
  readonly runQuery: (name: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;
};

export const keyOfLine = ({ from, type, to }: Pick<GraphEdge, 'from' | 'type' | 'to'>): string => JSON.stringify([from, type, to]);
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The nodes in the rows of a query, and those that its edges connect, in the order in which they stand. */
export const nodesIn = (value: unknown): readonly NodeId[] => {
  const found: NodeId[] = [];
  const add = (id: unknown): void => {
    const parsed = NodeId.safeParse(id);
    if (parsed.success) found.push(parsed.data);
  };
  const look = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) look(one);
    if (!isMap(part)) return;
    if (Array.isArray(part['labels']) && isMap(part['properties'])) add(part['id']);
    else if (typeof part['type'] === 'string' && isMap(part['properties'])) {
      add(part['from']);
      add(part['to']);
    } else for (const one of Object.values(part)) look(one);
  };
  look(value);
  return distinct(found);
};

const failed = (query: string, error: unknown): readonly LessonChange[] => {
  if (!(error instanceof PosturaError)) throw error;
  if (error.code === 'unknown_query') return [{ kind: 'query_gone', query }];
  if (error.code === 'store_unavailable') throw error;
  return [{ kind: 'query_failed', detail: error.message }];
};

const readOverviewView = ({ policy, nodes, edges, positions }: Overview): ReadView => {
  const drawn = new Set(edges.map(keyOfLine));
  return {
    wanted: nodes.map(({ id }) => id),
    draws: (edge) => drawn.has(keyOfLine(edge)),
    lines: [],
    policy,
    layout: policy === null ? 'force' : 'stance',
    places: nodes.flatMap(({ id }) => (positions[id] ? [{ id, ...positions[id] }] : [])),
    size: null,
    changes: [],
  };
};

const readQueryView = async (
  { query, parameters, layout, policy, places = [], found }: Extract<LessonView, { query: string }>,
  runQuery: ViewNeeds['runQuery'],
): Promise<ReadView> => {
  const base = { draws: () => true, lines: [], policy: policy ?? null, layout, places, size: null };
  try {
    const wanted = nodesIn(await runQuery(query, parameters));
    if (wanted.length > limits.subgraphIds)
      throw new PosturaError('invalid_input', `The query ${query} finds more than ${limits.subgraphIds} nodes here. Give it a lower limit.`);
    return { ...base, wanted, found, changes: [] };
  } catch (error) {
    return { ...base, wanted: [], changes: failed(query, error) };
  }
};

const readNodesView = ({ nodes, layout, policy, types, lines, size }: Extract<LessonView, { nodes: readonly unknown[] }>): ReadView => {
  const keys = lines && new Set(lines.map(keyOfLine));
  return {
    wanted: distinct(nodes.map((node) => (typeof node === 'string' ? node : node.id))),
    draws: (edge) => (types === undefined || types.includes(edge.type)) && (keys === undefined || keys.has(keyOfLine(edge))),
    lines: lines ?? [],
    policy: policy ?? null,
    layout,
    places: nodes.flatMap((node) => (typeof node === 'string' ? [] : [node])),
    size: size ?? null,
    changes: [],
  };
};

/** Finds what a view draws; a query that is gone or fails is told as a change, and draws nothing. */
export const readView = async (view: LessonView, { readOverview, runQuery }: ViewNeeds): Promise<ReadView> => {
  if ('overview' in view) return readOverviewView(await readOverview());
  return 'query' in view ? readQueryView(view, runQuery) : readNodesView(view);
};
