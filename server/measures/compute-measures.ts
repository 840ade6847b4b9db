import type { Measure, Measured } from '#contract/measures.ts';
import type { RouteParsed } from '#contract/routes.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import type { Network } from './network.ts';
import { readNetworkOfView, readWholeNetwork } from './read-network.ts';
import { requireSize } from './require-size.ts';
import { runMeasure } from './run-measure.ts';
import { createSharedWork } from './shared-work.ts';

/** What was computed of a network, whoever asks for which of its nodes. */
type Outcome = { readonly places: ReadonlyMap<string, number>; readonly values: Float64Array } & Pick<Measured, 'nodes' | 'edges' | 'communities'>;

const membersOf = (values: Float64Array): Measured['communities'] => {
  const members = new Map<number, number>();
  for (const community of values) members.set(community, (members.get(community) ?? 0) + 1);
  return [...members].map(([community, count]) => ({ community, members: count })).sort((a, b) => a.community - b.community);
};

/** A database that somebody else filled does not tell when it changes. */
const keepMs = { ours: 3_600_000, foreign: 60_000 } as const;

/** Computes measures of one store, one at a time, and keeps those of the whole graph while its data stay. */
export const createMeasures = (store: GraphStore) => {
  const kept = { ours: createSharedWork<Outcome>({ most: 8, keepMs: keepMs.ours }), foreign: createSharedWork<Outcome>({ most: 8, keepMs: keepMs.foreign }) };
  let last: Promise<unknown> = Promise.resolve();

  /** One thread at a time: each takes a processor for seconds. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  const compute = async (measure: Measure, network: Network, signal: AbortSignal): Promise<Outcome> => {
    const nodes = network.ids.length;
    requireSize(measure, { nodes, edges: network.pairs.length / 2 });
    const { values, edges } = await inTurn(() => runMeasure({ measure, network: { ids: network.ids, pairs: Uint32Array.from(network.pairs) } }, signal));
    return {
      nodes,
      edges,
      values,
      places: new Map(network.ids.map((id, place) => [id, place])),
      communities: measure === 'community' ? membersOf(values) : [],
    };
  };

  const ofGraph = async (measure: Measure, signal: AbortSignal): Promise<Outcome> => {
    const { owner, dataVersion } = await store.state();
    return kept[owner === 'foreign' ? 'foreign' : 'ours'].get(
      `${measure} ${dataVersion}`,
      async (shared) => compute(measure, await readWholeNetwork(store, measure, { signal: shared }), shared),
      signal,
    );
  };

  return async ({ measure, scope, ids, lines }: RouteParsed<'computeMeasures'>['body'], { signal }: { readonly signal: AbortSignal }): Promise<Measured> => {
    const { places, values, ...told } =
      scope === 'graph' ? await ofGraph(measure, signal) : await compute(measure, await readNetworkOfView(store, { ids, lines }, { signal }), signal);
    const wanted = [...new Set<string>(ids)].flatMap((id): (readonly [string, number])[] => {
      const place = places.get(id);
      const value = place === undefined ? undefined : values[place];
      return value === undefined ? [] : [[id, value]];
    });
    return { ...told, values: Object.fromEntries(wanted) };
  };
};
