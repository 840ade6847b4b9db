import { writeFile } from 'node:fs/promises';
import type { Settings } from '#server/config.ts';
import { exportGraph } from '#server/explore/export-graph.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import type { FileFormat } from './command-line.ts';
import { withStore } from './with-store.ts';

const formats: Readonly<Record<FileFormat, (store: GraphStore) => Promise<string>>> = {
  'cytoscape-json': async (store) => `${JSON.stringify(await exportGraph(store, {}), null, 2)}\n`,
};

/** Writes the whole graph in a file format, to a file or to standard output. */
export const exportTo = async (
  format: FileFormat,
  out: string | undefined,
  { settings, write }: { readonly settings: Settings; readonly write: (text: string) => Promise<void> },
): Promise<number> => {
  const text = await withStore(settings, formats[format]);
  if (out === undefined) await write(text);
  else {
    await writeFile(out, text);
    await write(`Wrote ${out}.\n`);
  }
  return 0;
};
