import { defineCommand } from './command.ts';

/** Shows the map and what is known of it. */
export const showExplore = defineCommand({
  name: 'showExplore',
  isPossible: ({ session }) => session.read().mode !== 'explore',
  run: ({ session }) => session.set({ mode: 'explore' }),
});

/** Shows the console for queries of one's own; the map stays as it is. */
export const showQuery = defineCommand({
  name: 'showQuery',
  isPossible: ({ session }) => session.read().mode !== 'query',
  run: ({ session }) => session.set({ mode: 'query' }),
});

/** Shows the lessons; the map stays as it is. */
export const showLearn = defineCommand({
  name: 'showLearn',
  isPossible: ({ session }) => session.read().mode !== 'learn',
  run: ({ session }) => session.set({ mode: 'learn' }),
});

/** What the page can be used for, in the order of its bar. */
export const modeCommands = { explore: showExplore, query: showQuery, learn: showLearn } as const;
