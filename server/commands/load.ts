import { PosturaError } from '#contract/errors.ts';
import type { Settings } from '#server/config.ts';
import { type LoadReport, loadDataset } from '#server/import/load-dataset.ts';
import { tellQuarters } from '#server/import/tell-quarters.ts';
import { openDataset } from '#server/open-dataset.ts';
import { findDatasetFolder } from '#server/seed-data.ts';
import { withStore } from './with-store.ts';

const counts = ({ created, updated, removed }: LoadReport['nodes']): string => `${created} new, ${updated} changed, ${removed} removed`;

const describe = ({ dataset, nodes, edges, kept, dataVersion }: LoadReport, isDryRun: boolean): string =>
  [
    `${isDryRun ? 'Would load' : 'Loaded'} ${dataset}:`,
    `  nodes: ${counts(nodes)}`,
    `  edges: ${counts(edges)}`,
    ...(kept > 0 ? [`  ${kept} in the store are not in the data set; --replace removes them`] : []),
    ...(isDryRun ? ['Nothing was written.'] : [dataVersion === null ? 'Nothing had changed.' : `The data version is ${dataVersion}.`]),
  ].join('\n');

/** Loads a data set into the store as one logged command, or says what that would change. */
export const load = async (
  folder: string | undefined,
  {
    settings,
    isDryRun,
    replace,
    print,
  }: { readonly settings: Settings; readonly isDryRun: boolean; readonly replace: boolean; readonly print: (text: string) => Promise<void> },
): Promise<number> => {
  const graph = openDataset(findDatasetFolder(folder));
  const report = await withStore(settings, async (store) => {
    const { owner } = await store.state();
    if (owner === 'foreign')
      throw new PosturaError(
        'store_unavailable',
        'This database was filled by somebody else, and Postura does not write into it. Set NEO4J_URI or NEO4J_DATABASE to an empty database.',
      );
    if (!isDryRun) await store.claim();
    return loadDataset(store, graph, { replace, dryRun: isDryRun, onProgress: tellQuarters(({ done, of }) => void print(`Loading: ${done} of ${of} steps.`)) });
  });
  await print(describe(report, isDryRun));
  return 0;
};
