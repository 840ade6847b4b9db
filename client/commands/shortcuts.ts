import type { Desk } from '../desk.ts';
import { selectedNodes } from '../state/session.ts';
import { nodeCommands, pageCommandsOf } from './registry.ts';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a press is a shortcut such as `Mod+Shift+Z`. */
export function isShortcut(shortcut: string, press: Press): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Mod') &&
    press.shiftKey === parts.includes('Shift') &&
    !press.altKey
  );
}

/** Runs the command of a shortcut, on the selected nodes where it needs some; says whether there was one. */
export function runShortcut(desk: Desk, press: Press): boolean {
  for (const command of pageCommandsOf(desk)) {
    if (!command.shortcuts.some((shortcut) => isShortcut(shortcut, press))) continue;
    if (!command.isPossible(desk)) return false;
    void command.run(desk);
    return true;
  }
  const { mode, selection } = desk.session.read();
  const ids = selectedNodes(selection);
  if (ids.length === 0 || mode !== 'explore') return false;
  for (const command of nodeCommands) {
    if (!command.shortcuts.some((shortcut) => isShortcut(shortcut, press)) || !command.isPossible(desk, ids)) continue;
    void command.run(desk, ids);
    return true;
  }
  return false;
}
