import { countGraph, listDatasets } from './queries.ts';
import { readAll } from './query.ts';
import type { GraphStore } from './store/graph-store.ts';

const isEmpty = async (store: GraphStore): Promise<boolean> => {
  if ((await readAll(store, listDatasets, {})).length > 0) return false;
  const [count] = await readAll(store, countGraph, {});
  return (count?.nodes ?? 0) === 0;
};

/** Makes the schema where the store is ours, and loads the seed graph into an empty one unless the operator said never. */
export const fillStore = async (
  store: GraphStore,
  { seed, tell }: { readonly seed: 'auto' | 'never'; readonly tell: (progress: string) => void },
): Promise<void> => {
  const { owner } = await store.state();
  if (owner === 'foreign') return;
  // An empty Neo4j that is not to be seeded may be about to become somebody else's.
  if (owner === 'empty' && seed === 'never' && store.kind === 'neo4j') return;
  await store.claim();
  if (seed === 'never' || !(await isEmpty(store))) return;
  tell('Loading the seed graph.');
  const [{ loadDataset }, { tellQuarters }, { openDataset }, { seedFolder }] = await Promise.all([
    import('./import/load-dataset.ts'),
    import('./import/tell-quarters.ts'),
    import('./open-dataset.ts'),
    import('./seed-data.ts'),
  ]);
  const { nodes, edges } = await loadDataset(store, openDataset(seedFolder), {
    actor: 'seed',
    onProgress: tellQuarters(({ done, of }) => tell(`Loading the seed graph: ${done} of ${of} steps.`)),
  });
  tell(`The seed graph is loaded: ${nodes.created} nodes and ${edges.created} edges.`);
};
