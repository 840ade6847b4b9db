import type { Target } from '#contract/exploration.ts';
import type { Command } from '../../commands/command.ts';
import { nodeGroupCommands } from '../../commands/craft/groups.ts';
import { lineCommands, nodeCommands } from '../../commands/registry.ts';
import { isShortcut } from '../../commands/shortcuts.ts';
import type { Desk } from '../../desk.ts';
import { selectedNodes } from '../../state/session.ts';

/** What commands on a target work on: all that is selected where the target is part of it. */
export function widenTarget(target: Target, selection: Target | null): Target {
  return target.kind === 'node' && selection?.kind === 'nodes' && selection.ids.includes(target.id) ? selection : target;
}

const bind = <Input>(desk: Desk, commands: readonly Command<Input>[], input: Input): readonly Command[] =>
  commands
    .filter((command) => command.isPossible(desk, input))
    .map(({ name, shortcuts, history, isPossible, run }) => ({
      name,
      shortcuts,
      history,
      isPossible: () => isPossible(desk, input),
      run: () => run(desk, input),
    }));

/** The commands that are possible on a target now. */
export const listTargetCommands = (desk: Desk, target: Target): readonly Command[] =>
  target.kind === 'line' ? bind(desk, lineCommands, target.line) : bind(desk, [...nodeCommands, ...nodeGroupCommands], selectedNodes(target));

/** Whether a press is the key of a command on nodes. In rows the arrow keys are not: there they move the focus and widen the range. */
export const isNodeKey = (press: Parameters<typeof isShortcut>[1]): boolean =>
  !press.key.startsWith('Arrow') && nodeCommands.some(({ shortcuts }) => shortcuts.some((shortcut) => isShortcut(shortcut, press)));
