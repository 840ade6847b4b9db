import { defineCommand } from './command.ts';

export const focusSearch = defineCommand({ name: 'focusSearch', shortcuts: ['Mod+K'], run: ({ surroundings }) => surroundings.focusSearch() });

export const switchLanguage = defineCommand({
  name: 'switchLanguage',
  run: ({ session, surroundings }) => {
    const language = session.read().language === 'en' ? 'es' : 'en';
    session.set({ language });
    surroundings.keepLanguage(language);
  },
});

/** Copies the address, which always says what is on screen. */
export const copyLink = defineCommand({
  name: 'copyLink',
  run: async ({ session, surroundings }) => {
    try {
      await surroundings.copy(surroundings.readAddress());
      session.say({ kind: 'said', step: { command: 'copyLink', values: {} } });
    } catch {
      session.say({ kind: 'said', step: { command: 'copyLinkFailed', values: {} } });
    }
  },
});
