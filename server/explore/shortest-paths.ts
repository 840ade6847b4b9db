/** What lies one step from a node: each neighbour with the ids of the edges to it. */
export type Neighbourhood = ReadonlyMap<string, readonly string[]>;
export type ReadNeighbourhoods = (ids: readonly string[]) => Promise<ReadonlyMap<string, Neighbourhood>>;
export type Path = { nodes: string[]; edges: string[][] };

/** One side of a search: by node, its predecessors on every shortest way from the side's end, with the edges. */
type Side = { readonly seen: Map<string, ReadonlyMap<string, readonly string[]>>; frontier: readonly string[]; readonly read: ReadNeighbourhoods };

const openSide = (end: string, read: ReadNeighbourhoods): Side => ({ seen: new Map([[end, new Map()]]), frontier: [end], read });

/** Moves one side a level on; a node reached from several predecessors at once keeps them all. */
const advance = async (side: Side): Promise<void> => {
  const reached = new Map<string, Map<string, readonly string[]>>();
  for (const [node, around] of await side.read(side.frontier)) {
    for (const [neighbour, edges] of around) {
      if (side.seen.has(neighbour)) continue;
      const before = reached.get(neighbour) ?? new Map<string, readonly string[]>();
      before.set(node, edges);
      reached.set(neighbour, before);
    }
  }
  for (const [node, before] of reached) side.seen.set(node, before);
  side.frontier = [...reached.keys()];
};

/** All ways from a node back to the side's end, nearest first, as nodes and edges in that order. */
function* waysBack(side: Side, node: string): Generator<Path> {
  const before = side.seen.get(node);
  if (!before || before.size === 0) {
    yield { nodes: [node], edges: [] };
    return;
  }
  for (const [previous, edges] of [...before].sort(([a], [b]) => a.localeCompare(b))) {
    for (const way of waysBack(side, previous)) yield { nodes: [node, ...way.nodes], edges: [[...edges], ...way.edges] };
  }
}

/**
 * All shortest paths between two nodes by breadth-first search from both ends (Pohl 1971, "Bi-directional search"), the smaller frontier first.
 * When the sides first meet, every shortest path crosses exactly one node of the meeting level. No path within `maxLength` is an empty list.
 */
export const shortestPaths = async ({
  from,
  to,
  maxLength,
  forward,
  backward,
  limit,
}: {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly forward: ReadNeighbourhoods;
  readonly backward: ReadNeighbourhoods;
  readonly limit: number;
}): Promise<Path[]> => {
  const start = openSide(from, forward);
  const end = openSide(to, backward);
  for (let length = 1; length <= maxLength; length += 1) {
    const [nearer, other] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
    await advance(nearer);
    const meeting = nearer.frontier.filter((node) => other.seen.has(node)).sort();
    if (meeting.length > 0) return joinAt(meeting, start, end, limit);
    if (nearer.frontier.length === 0) return [];
  }
  return [];
};

const joinAt = (meeting: readonly string[], start: Side, end: Side, limit: number): Path[] => {
  const paths: Path[] = [];
  for (const node of meeting) {
    for (const head of waysBack(start, node)) {
      for (const tail of waysBack(end, node)) {
        if (paths.length >= limit) return paths;
        paths.push({ nodes: [...head.nodes.toReversed(), ...tail.nodes.slice(1)], edges: [...head.edges.toReversed(), ...tail.edges] });
      }
    }
  }
  return paths;
};
