import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportFormat, ExportLanguage } from '#contract/routes/export.ts';
import type { Settings } from '#server/config.ts';
import { exportGraph } from '#server/explore/export-graph.ts';
import { createNotes } from '#server/notes/create-notes.ts';
import { withStore } from './with-store.ts';

/** Writes the whole graph in a file format, to a file or to standard output. */
export const exportTo = async (
  { format, language, out }: { readonly format: ExportFormat; readonly language: ExportLanguage; readonly out: string | undefined },
  { settings, write }: { readonly settings: Settings; readonly write: (text: string) => Promise<void> },
): Promise<number> => {
  const { text } = await withStore(settings, (store) => {
    const { findOn } = createNotes(store, { folder: settings.dataDir });
    return exportGraph(store, { format, language }, { readNotes: (ids) => findOn(ids) });
  });
  const parts = typeof text === 'string' ? [text] : text;
  if (out === undefined) for await (const part of parts) await write(part);
  else {
    await pipeline(Readable.from(parts), createWriteStream(out));
    await write(`Wrote ${out}.\n`);
  }
  return 0;
};
