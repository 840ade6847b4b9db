import { type LinkedQuery, writeQueryLink } from '../state/query-link.ts';
import { defineCommand } from './command.ts';

/** Copies an address that opens the mode Query with a query and its values, and does not run it. */
export const copyQueryLink = defineCommand<Omit<LinkedQuery, 'types'> & Partial<Pick<LinkedQuery, 'types'>>>({
  name: 'copyQueryLink',
  isPossible: (_, { statement }) => statement.trim() !== '',
  run: async ({ session, surroundings }, query) => {
    const fragment = writeQueryLink(query);
    const say = (command: string) => session.say({ kind: 'said', step: { command, values: {} } });
    if (fragment === null) return say('copyQueryLinkTooLong');
    const address = surroundings.readAddress().replace(/#.*$/s, '');
    try {
      await surroundings.copy(`${address}${fragment}`);
      say('copyQueryLink');
    } catch {
      say('copyLinkFailed');
    }
  },
});
