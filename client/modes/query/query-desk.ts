import type { Desk } from '../../desk.ts';
import { forgetEditorToken, keepEditorToken, readEditorToken } from '../../state/editor-token.ts';
import { createKeptQueries } from '../../state/kept-queries.ts';
import { createQueryHistory, type QueryHistory } from '../../state/query-history.ts';
import { createLibrary, type Library } from '../../state/saved-queries.ts';

/** Makes something once for each desk, when it is first wanted. */
function oncePerDesk<T>(make: (desk: Desk) => T): (desk: Desk) => T {
  const made = new WeakMap<Desk, T>();
  return (desk) => {
    const value = made.get(desk) ?? make(desk);
    made.set(desk, value);
    return value;
  };
}

/** The runs that the page remembers. */
export const historyOf: (desk: Desk) => QueryHistory = oncePerDesk(() => createQueryHistory({ storage: () => localStorage }));

/** The queries that are kept, on the server and in this browser. */
export const libraryOf: (desk: Desk) => Library = oncePerDesk(({ api }) =>
  createLibrary({
    api,
    kept: createKeptQueries({ storage: () => localStorage }),
    token: { read: readEditorToken, keep: keepEditorToken, forget: forgetEditorToken },
  }),
);
