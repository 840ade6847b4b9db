import type { Network } from '../network.ts';

/** A network whose nodes stand in the order of their ids; each pair once in a direction and in order, none from a node to itself. */
export type TidyNetwork = {
  /** The place of each node of the network as it came. */
  readonly rank: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
  /** How many pairs of nodes are tied, in whichever direction. */
  readonly tied: number;
};

/** Puts a network in order, so that the same graph gives the same values however it was read. */
export const tidyNetwork = ({ ids, pairs }: Network): TidyNetwork => {
  const order = ids.map((id, place) => ({ id, place })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const rank: number[] = [];
  for (const [place, node] of order.entries()) rank[node.place] = place;
  const size = ids.length;
  const directed = new Set<number>();
  const tied = new Set<number>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const from = rank[pairs[index] ?? -1];
    const to = rank[pairs[index + 1] ?? -1];
    if (from === undefined || to === undefined || from === to) continue;
    directed.add(from * size + to);
    tied.add(Math.min(from, to) * size + Math.max(from, to));
  }
  const inOrder = [...directed].sort((a, b) => a - b);
  return { rank, pairs: inOrder.map((key): readonly [number, number] => [Math.floor(key / size), key % size]), tied: tied.size };
};
