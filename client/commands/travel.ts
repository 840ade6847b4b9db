import type { Desk } from '../desk.ts';
import type { Step } from '../state/history.ts';
import { defineCommand } from './command.ts';
import { dropLostSelection } from './drop-lost-selection.ts';

const travelled = (desk: Desk, kind: 'undone' | 'redone', step: Step | null) => {
  dropLostSelection(desk);
  if (step !== null) desk.session.say({ kind, step });
};

/** Gives back the document that stood before the last step. */
export const undo = defineCommand({
  name: 'undo',
  shortcuts: ['Mod+Z'],
  isPossible: ({ history }) => history.canUndo(),
  run: (desk) => travelled(desk, 'undone', desk.history.undo()),
});

/** Does again what was undone. */
export const redo = defineCommand({
  name: 'redo',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  isPossible: ({ history }) => history.canRedo(),
  run: (desk) => travelled(desk, 'redone', desk.history.redo()),
});

/** Goes to where so many steps stand: back by undoing, forward by doing again. */
export const travelTo = defineCommand<number>({
  name: 'travelTo',
  isPossible: ({ history }, done) => done >= 0 && done <= history.list().steps.length && done !== history.list().done,
  run: (desk, done) => {
    const { steps, done: before } = desk.history.list();
    desk.history.jump(done);
    travelled(desk, done < before ? 'undone' : 'redone', steps[done < before ? done : done - 1] ?? null);
  },
});
