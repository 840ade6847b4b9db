import type { Health } from '#contract/service.ts';
import { listDatasets } from './queries.ts';
import { readAll } from './query.ts';
import type { GraphStore } from './store/graph-store.ts';

let versionsAtHand: Promise<ReadonlyMap<string, number>> | undefined;
/** The files come with the program and stay as they are while it runs. */
const findVersionsAtHand = (): Promise<ReadonlyMap<string, number>> => {
  versionsAtHand ??= import('./seed-data.ts').then(({ readVersionsAtHand }) => readVersionsAtHand());
  return versionsAtHand;
};

/** Tells which store answers and what it holds; throws `store_unavailable` while it does not answer. */
export const readReadiness = async (store: GraphStore, { version }: { readonly version: string }): Promise<Health> => {
  const { version: storeVersion, owner, dataVersion, warnings: ofStore = [] } = await store.state();
  const rows = owner === 'postura' ? await readAll(store, listDatasets, {}) : [];
  const atHand = await findVersionsAtHand();
  const datasets = rows.map(({ dataset }) => {
    const loaded = typeof dataset.properties.version === 'number' ? dataset.properties.version : 0;
    return { id: dataset.id, version: loaded, newerAtHand: (atHand.get(dataset.id) ?? 0) > loaded };
  });
  const warnings = datasets
    .filter(({ newerAtHand }) => newerAtHand)
    .map(({ id }) => `A newer version of the data set ${id} comes with this Postura. Load it with: postura load ${id}`);
  return { status: 'ready', version, store: { kind: store.kind, version: storeVersion, owner }, dataVersion, datasets, warnings: [...warnings, ...ofStore] };
};
