import type { Desk } from '../../desk.ts';
import { createKeptQueries } from '../../state/kept-queries.ts';
import { createQueryHistory, type QueryHistory } from '../../state/query-history.ts';
import { editorOf } from '../kept/editor-of.ts';
import { oncePerDesk } from '../../once-per-desk.ts';
import { createLibrary, type Library } from '../../state/saved-queries.ts';

/** The runs that the page remembers. */
export const historyOf: (desk: Desk) => QueryHistory = oncePerDesk(() => createQueryHistory({ storage: () => localStorage }));

/** The queries that are kept, on the server and in this browser. */
export const libraryOf: (desk: Desk) => Library = oncePerDesk((desk) =>
  createLibrary({
    api: desk.api,
    kept: createKeptQueries({ storage: () => localStorage }),
    editor: editorOf(desk),
  }),
);
