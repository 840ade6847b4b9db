import { themes } from '../state/session.ts';
import { defineCommand } from './command.ts';

export const openPalette = defineCommand({ name: 'openPalette', shortcuts: ['Mod+K'], run: ({ session }) => session.set({ dialog: 'palette' }) });
export const openHistory = defineCommand({ name: 'openHistory', shortcuts: ['Mod+Shift+H'], run: ({ session }) => session.set({ dialog: 'history' }) });
export const openShortcuts = defineCommand({ name: 'openShortcuts', run: ({ session }) => session.set({ dialog: 'shortcuts' }) });

/** Shows the queries behind what is selected and what was asked last. */
export const openCypher = defineCommand({ name: 'openCypher', run: ({ session }) => session.set({ dialog: 'cypher' }) });

/** Shows the key of the map where the screen is too narrow for it. */
export const openLegend = defineCommand({ name: 'openLegend', run: ({ session }) => session.set({ dialog: 'legend' }) });

export const focusSearch = defineCommand({
  name: 'focusSearch',
  shortcuts: ['Mod+Shift+F'],
  run: ({ session, surroundings }) => {
    session.set({ mode: 'explore' });
    surroundings.focusSearch();
  },
});

/** Puts words into the search field, which asks for them. */
export const searchFor = defineCommand<string>({
  name: 'searchFor',
  run: ({ session, surroundings }, searched) => {
    session.set({ searched, mode: 'explore' });
    surroundings.focusSearch();
  },
});

/** From the colours of the system to light, to dark, and back. */
export const switchTheme = defineCommand({
  name: 'switchTheme',
  run: ({ session }) => {
    const theme = themes[(themes.indexOf(session.read().theme) + 1) % themes.length] ?? 'auto';
    session.set({ theme });
    session.say({ kind: 'said', step: { command: `switchTheme.${theme}`, values: {} } });
  },
});

export const switchLanguage = defineCommand({
  name: 'switchLanguage',
  run: ({ session, surroundings }) => {
    const language = session.read().language === 'en' ? 'es' : 'en';
    session.set({ language });
    surroundings.keepLanguage(language);
  },
});

/** Programs that pass links on cut longer ones. */
const longest = 8000;

/** Copies the address, which always says what is on screen. */
export const copyLink = defineCommand({
  name: 'copyLink',
  run: async ({ session, surroundings }) => {
    try {
      const address = surroundings.readAddress();
      await surroundings.copy(address);
      session.say({ kind: 'said', step: { command: address.length > longest ? 'copyLongLink' : 'copyLink', values: {} } });
    } catch {
      session.say({ kind: 'said', step: { command: 'copyLinkFailed', values: {} } });
    }
  },
});

/** Saves the map as it stands, with its key, as a PNG file. */
export const savePicture = defineCommand({
  name: 'savePicture',
  isPossible: (desk) => desk.session.read().view === 'map' && desk.history.read().nodes.length > 0,
  run: async (desk) => {
    try {
      await desk.surroundings.savePicture();
      desk.session.say({ kind: 'said', step: { command: 'savePicture', values: {} } });
    } catch (error) {
      desk.session.set({ failure: { error: error instanceof Error ? error : new Error(String(error)), retry: () => void savePicture.run(desk) } });
    }
  },
});
