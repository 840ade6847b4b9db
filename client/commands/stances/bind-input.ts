import type { Command } from '../command.ts';

/** A command for one thing, as menus take it. */
export const bindInput = <Input>(command: Command<Input>, input: Input): Command => ({
  name: command.name,
  shortcuts: command.shortcuts,
  history: command.history,
  isPossible: (desk) => command.isPossible(desk, input),
  run: (desk) => command.run(desk, input),
});
