import type { Exploration, Line } from '#contract/exploration.ts';
import type { GraphEdge, GraphNode, NodeId } from '#contract/graph.ts';

/** What the page has read of the graph, as far as filters and styles ask for it. */
export type Known = {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** By the line's key. */
  readonly statements: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly claims: ReadonlyMap<NodeId, { readonly disputed: boolean }>;
};
/** Where nothing has been read yet. */
export const nothingKnown: Known = { nodes: new Map(), statements: new Map(), claims: new Map() };
type Shown = Pick<Exploration, 'nodes' | 'lines'>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** The key of a drawn line, by which its statements are known. */
export const keyOfLine = ({ type, from, to }: Line): string => JSON.stringify([type, from, to]);
/** On whose word a statement is said; `source` in the source's own voice. */
export const voicesOf = ({ properties }: GraphEdge): readonly string[] => {
  const named = properties['attributedTo'];
  return Array.isArray(named) && named.length > 0 ? named.map(String) : ['source'];
};

type Dated = Pick<GraphEdge, 'properties'>;
/** Whether something dated lies between two days, in part at least, and holds on a third; what has no date is asked for apart. */
export function isInTime({ properties }: Dated, { from, to, asOf, undated }: Exploration['filters']): boolean {
  const [earliest, latest] = [text(properties['earliest']), text(properties['latest'])];
  if (earliest === null && latest === null) return undated;
  if (from !== null && latest !== null && latest < from) return false;
  if (to !== null && earliest !== null && earliest > to) return false;
  if (asOf === null) return true;
  return !(earliest !== null && earliest > asOf) && !(latest !== null && latest < asOf && text(properties['endDate']) !== null);
}

const isTimed = ({ from, to, asOf }: Exploration['filters']): boolean => from !== null || to !== null || asOf !== null;

/** Whether the filters leave a statement in. */
export function createStatementTest(filters: Exploration['filters']): (edge: GraphEdge) => boolean {
  const [sources, voices] = [new Set(filters.withoutSources), new Set(filters.withoutVoices)];
  const asksTime = isTimed(filters);
  return (edge) =>
    !sources.has(String(edge.properties['source'])) && !voicesOf(edge).every((voice) => voices.has(voice)) && (!asksTime || isInTime(edge, filters));
}

/** Leaves out of what is drawn what the filters say; `policy` stays even alone. */
export function filterShown({ nodes, lines }: Shown, { filters, policy }: Pick<Exploration, 'filters' | 'policy'>, known: Known): Shown {
  const asksTime = isTimed(filters);
  const [kinds, types] = [new Set(filters.withoutKinds), new Set(filters.withoutTypes)];
  const keepsNode = (id: NodeId): boolean => {
    const node = known.nodes.get(id);
    if (node === undefined) return true;
    const claim = known.claims.get(id);
    if (node.labels.some((label) => kinds.has(label))) return false;
    if (claim !== undefined && filters.disputed !== 'any' && claim.disputed !== (filters.disputed === 'only')) return false;
    // An agent or a policy without a date is no undated event.
    const isDatable = typeof node.properties['earliest'] === 'string' || node.labels.includes('Event');
    return !asksTime || !isDatable || isInTime(node, filters);
  };
  const keepsStatement = createStatementTest(filters);
  const keepsLine = (line: Line): boolean => {
    if (types.has(line.type)) return false;
    const all = known.statements.get(keyOfLine(line));
    if (all === undefined || all.length === 0) return true;
    const kept = all.filter(keepsStatement);
    return kept.length > 0 && new Set(kept.map(({ properties }) => properties['source'])).size >= filters.leastSources;
  };
  const kept = new Set(nodes.filter(({ id }) => keepsNode(id)).map(({ id }) => id));
  const keptLines = lines.filter((line) => kept.has(line.from) && kept.has(line.to) && keepsLine(line));
  const tied = (list: readonly Line[]) => new Set(list.flatMap(({ from, to }) => [from, to]));
  const [before, after] = [tied(lines), tied(keptLines)];
  return { nodes: nodes.filter(({ id }) => kept.has(id) && (id === policy || after.has(id) || !before.has(id))), lines: keptLines };
}
