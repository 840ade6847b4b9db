import { shownOperations } from '#contract/shown-operations.ts';
import { type Api, ConnectionError, ProblemError } from './api.ts';
import type { Connection, Session } from './state/session.ts';

type Watched = { readonly api: Api; readonly onReturn: (listener: () => void) => void };

const pause = 2000;

/** Wraps the API so that a server that is away is noticed, said, and asked again until it answers; what is asked of the graph is noted in the session. */
export function watchConnection(api: Api, session: Session, { wait = (task: () => void) => void setTimeout(task, pause) } = {}): Watched {
  const listeners: (() => void)[] = [];
  let isAsking = false;
  const ask = (): void => {
    wait(() => {
      api.readReadiness({}).then(
        () => {
          isAsking = false;
          session.set({ connection: { status: 'here' } });
          for (const listener of listeners) listener();
        },
        (error: unknown) => {
          const trouble = troubleOf(error);
          if (trouble !== undefined) session.set({ connection: trouble });
          ask();
        },
      );
    });
  };
  const notice = (error: unknown): void => {
    const trouble = troubleOf(error);
    if (trouble === undefined) return;
    session.set({ connection: trouble });
    if (isAsking) return;
    isAsking = true;
    ask();
  };
  const watched = Object.fromEntries(
    Object.entries(api).map(([name, call]) => [
      name,
      async (...input: Parameters<typeof call>) => {
        const operation = shownOperations.find((one) => one === name);
        if (operation !== undefined) session.noteAsked({ operation, input: input[0] });
        try {
          return await (call as (...all: unknown[]) => Promise<unknown>)(...input);
        } catch (error) {
          notice(error);
          throw error;
        }
      },
    ]),
  ) as unknown as Api;
  return { api: watched, onReturn: (listener) => void listeners.push(listener) };
}

function troubleOf(error: unknown): Connection | undefined {
  if (error instanceof ConnectionError) return { status: 'gone' };
  if (error instanceof ProblemError && error.problem.code === 'store_unavailable') return { status: 'unready', detail: error.problem.detail };
  return undefined;
}
