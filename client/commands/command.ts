import type { Document } from '../state/document.ts';
import type { Step } from '../state/history.ts';
import type { TextKey } from '../text/en.ts';
import type { Desk } from '../desk.ts';

type CommandName<Key = TextKey> = Key extends `command.${infer Name}.label` ? Name : never;

/** A thing a reader can do: buttons, menus and shortcuts read this one object. */
export type Command<Input = void> = {
  readonly name: CommandName;
  /** Keys as `Mod+Z`; `Mod` is Ctrl, or Cmd on a Mac. */
  readonly shortcuts: readonly string[];
  /** Whether it leaves a step to undo. */
  readonly history: 'step' | 'none';
  readonly isPossible: (desk: Desk, input: Input) => boolean;
  readonly run: (desk: Desk, input: Input) => Promise<void> | void;
};

/** A command of the session alone: it looks, selects, or travels through history. */
export function defineCommand<Input = void>({
  name,
  shortcuts = [],
  isPossible = () => true,
  run,
}: Pick<Command<Input>, 'name' | 'run'> & Partial<Pick<Command<Input>, 'shortcuts' | 'isPossible'>>): Command<Input> {
  return { name, shortcuts, history: 'none', isPossible, run };
}

type ChangeDefinition<Input, Answer> = {
  readonly name: CommandName;
  readonly shortcuts?: readonly string[];
  readonly isPossible?: (desk: Desk, input: Input) => boolean;
  /** Reads what the change needs, with at most one request; undefined means there is nothing to do. */
  readonly ask: (desk: Desk, input: Input) => Promise<Answer | undefined> | Answer | undefined;
  /** The change itself. The document is the one that stands when the answer has come, not when it was asked for. */
  readonly change: (document: Document, answer: Answer, input: Input) => Document;
  readonly step: (desk: Desk, input: Input, answer: Answer, change: { readonly before: Document; readonly after: Document }) => Step['values'];
  readonly after?: (desk: Desk, input: Input, answer: Answer, change: { readonly before: Document; readonly after: Document }) => void;
};

/** A command that turns one document into the next, as one step with a name. While it waits its key is busy; what fails is said and can be tried again. */
export function defineChange<Input, Answer>({
  name,
  shortcuts = [],
  isPossible = () => true,
  ask,
  change,
  step,
  after,
}: ChangeDefinition<Input, Answer>): Command<Input> {
  const run = async (desk: Desk, input: Input): Promise<void> => {
    if (!command.isPossible(desk, input)) return;
    const key = busyKey(name, input);
    desk.session.set({ busy: [...desk.session.read().busy, key], failure: null });
    try {
      const answer = await ask(desk, input);
      if (answer === undefined) return;
      const before = desk.history.read();
      const next = change(before, answer, input);
      if (desk.history.change({ command: name, values: step(desk, input, answer, { before, after: next }) }, next)) {
        const { step: done } = desk.history.store.getState();
        if (done !== null) desk.session.say({ kind: 'done', step: done });
      }
      after?.(desk, input, answer, { before, after: next });
    } catch (error) {
      desk.session.set({ failure: { error: error instanceof Error ? error : new Error(String(error)), retry: () => void run(desk, input) } });
    } finally {
      desk.session.set({ busy: without(desk.session.read().busy, key) });
    }
  };
  const command: Command<Input> = {
    name,
    shortcuts,
    history: 'step',
    isPossible: (desk, input) => !desk.session.read().busy.includes(busyKey(name, input)) && isPossible(desk, input),
    run,
  };
  return command;
}

/** Names one run of a command, so that the same cannot run twice at a time. */
export const busyKey = (name: string, input: unknown): string => `${name} ${JSON.stringify(input ?? null)}`;

function without(list: readonly string[], item: string): readonly string[] {
  const place = list.indexOf(item);
  return place < 0 ? list : [...list.slice(0, place), ...list.slice(place + 1)];
}
