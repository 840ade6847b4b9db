import { createStore } from 'zustand/vanilla';
import type { ErrorCode } from '#contract/errors.ts';
import type { Answer } from '../answers.ts';
import { codeOf, type Editor } from './editor.ts';
import { byName, type createKeptInBrowser, type Kept } from './in-browser.ts';

/** Where a thing is kept: for everyone on the server, or for this reader in the browser. */
export type KeptIn = 'server' | 'browser';

/** How the server is asked for the things of one kind. */
export type ServerShelf<Listed extends Kept, Draft> = {
  readonly list: () => Promise<readonly Listed[]>;
  readonly create: (draft: Draft) => Promise<Listed>;
  readonly update: (id: string, draft: Draft) => Promise<Listed>;
  readonly remove: (id: string) => Promise<unknown>;
  /** What the server says of one that is gone. */
  readonly gone: ErrorCode;
};

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** The things of one kind that are kept, on the server and in the browser. `Listed` is what the lists tell of each. */
export function createShelf<Listed extends Kept, T extends Listed, Draft extends object>({
  server,
  kept,
  editor,
}: {
  readonly server: ServerShelf<Listed, Draft>;
  readonly kept: ReturnType<typeof createKeptInBrowser<T, Draft>>;
  readonly editor: Editor;
}) {
  const store = createStore<{ readonly server: Answer<readonly Listed[]> }>(() => ({ server: { status: 'loading' } }));
  const onServer = (): readonly Listed[] => {
    const answer = store.getState().server;
    return answer.status === 'ready' ? answer.value : [];
  };
  const putOnServer = (change: (things: readonly Listed[]) => readonly Listed[]): void =>
    store.setState({ server: { status: 'ready', value: [...change(onServer())].sort(byName) } });
  return {
    store,
    kept,
    editor,
    async load(): Promise<void> {
      try {
        store.setState({ server: { status: 'ready', value: [...(await server.list())].sort(byName) } });
      } catch (error) {
        store.setState({ server: { status: 'failed', error: toError(error) } });
      }
    },
    /** What stands in a place by now. */
    listOf: (place: KeptIn): readonly Listed[] => (place === 'server' ? onServer() : kept.store.getState().kept),
    async add(place: KeptIn, draft: Draft): Promise<Listed> {
      if (place === 'browser') return kept.add([draft])[0] as T;
      const thing = await editor.ask(() => server.create(draft));
      putOnServer((things) => [...things, thing]);
      return thing;
    },
    async replace(place: KeptIn, before: Kept, draft: Draft): Promise<void> {
      if (place === 'browser') return kept.replace(before, draft);
      const thing = await editor.ask(() => server.update(before.id, draft));
      putOnServer((things) => [...things.filter(({ id }) => id !== thing.id), thing]);
    },
    async remove(place: KeptIn, { id }: Kept): Promise<void> {
      if (place === 'browser') return kept.remove(id);
      try {
        await editor.ask(() => server.remove(id));
      } catch (error) {
        // Somebody else was faster.
        if (codeOf(error) !== server.gone) throw error;
      }
      putOnServer((things) => things.filter((one) => one.id !== id));
    },
  };
}
