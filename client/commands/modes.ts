import type { Desk } from '../desk.ts';
import type { Mode } from '../state/session.ts';
import { defineCommand } from './command.ts';

/** Another site's page shows one thing alone. */
const isElsewhere =
  (mode: Mode) =>
  ({ session }: Desk): boolean =>
    session.read().mode !== mode && !session.read().isEmbedded;

/** Shows the map and what is known of it. */
export const showExplore = defineCommand({
  name: 'showExplore',
  isPossible: isElsewhere('explore'),
  run: ({ session }) => session.set({ mode: 'explore' }),
});

/** Shows the console for queries of one's own; the map stays as it is. */
export const showQuery = defineCommand({
  name: 'showQuery',
  isPossible: isElsewhere('query'),
  run: ({ session }) => session.set({ mode: 'query' }),
});

/** Shows the lessons; the map stays as it is. */
export const showLearn = defineCommand({
  name: 'showLearn',
  isPossible: isElsewhere('learn'),
  run: ({ session }) => session.set({ mode: 'learn' }),
});

/** What the page can be used for, in the order of its bar. */
export const modeCommands = { explore: showExplore, query: showQuery, learn: showLearn } as const;
