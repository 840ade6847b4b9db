import { SavedQuery, type SavedQueryDraft } from '#contract/console.ts';
import { createKeptInBrowser, type KeptPlace } from './kept/in-browser.ts';

/** The queries that a reader keeps in this browser. */
export const createKeptQueries = (needs: { readonly storage: KeptPlace; readonly now?: () => Date; readonly makeId?: () => string }) =>
  createKeptInBrowser<SavedQuery, SavedQueryDraft>({ key: 'postura.queries', shape: SavedQuery, ...needs });
export type KeptQueries = ReturnType<typeof createKeptQueries>;
