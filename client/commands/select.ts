import type { Target } from '#contract/exploration.ts';
import { isSameTarget, type Reading } from '../state/session.ts';
import { defineCommand } from './command.ts';

/** Shows the details of a node or line. It is no step: what was undone can still be redone. */
export const select = defineCommand<Target>({
  name: 'select',
  run: ({ session }, target) => {
    if (session.read().reading !== null || !isSameTarget(session.read().selection, target)) session.set({ selection: target, reading: null });
  },
});

export const clearSelection = defineCommand({
  name: 'clearSelection',
  shortcuts: ['Escape'],
  isPossible: ({ session }) => session.read().selection !== null || session.read().reading !== null,
  run: ({ session }) => session.set(session.read().reading === null ? { selection: null } : { reading: null }),
});

/** Shows a passage or a source with what rests on it; closing it leads back to what is selected. */
export const read = defineCommand<Reading>({ name: 'read', run: ({ session }, reading) => session.set({ reading }) });
