import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { PosturaError, type Problem } from '#contract/errors.ts';
import { type HandlerContext, type Handlers, type RouteName, routeNames } from '#contract/routes.ts';
import type { StoreKind } from '#contract/service.ts';
import type { GraphStore } from './store/graph-store.ts';

type Phase = { readonly status: 'waiting'; readonly why: string } | { readonly status: 'ready'; readonly handlers: Handlers; readonly store: GraphStore };

export type PreparationNeeds = {
  readonly kind: StoreKind;
  readonly openStore: () => Promise<GraphStore>;
  /** Makes the store ready for questions: its schema, and the seed graph where it is empty. */
  readonly fill: (store: GraphStore, tell: (progress: string) => void) => Promise<void>;
  readonly createHandlers: (store: GraphStore) => Promise<Handlers> | Handlers;
  readonly log: Logger;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
};

export type Preparation = {
  /** The routes, which answer `store_unavailable` with the reason until the store is ready. */
  readonly handlers: Handlers;
  /** Tag of the data as they are now; undefined where the store cannot tell whether they changed. */
  readonly readTag: () => Promise<string | undefined>;
  readonly storeOf: () => Problem['store'];
  /** Resolves when the store is ready; rejects when waiting cannot help. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
};

const delays = [1000, 2000, 4000, 8000, 15_000, 30_000];
const isUnavailable = (error: unknown): error is PosturaError => error instanceof PosturaError && error.code === 'store_unavailable';

/**
 * Opens and fills the store in the background. A Neo4j that does not answer is asked again, ever more slowly; an embedded store that cannot be opened
 * now never can, so that ends the start.
 */
export const prepareStore = ({
  kind,
  openStore,
  fill,
  createHandlers,
  log,
  wait = (ms, signal) => sleep(ms, undefined, { signal }),
}: PreparationNeeds): Preparation => {
  const stopping = new AbortController();
  const startedAt = Date.now();
  let phase: Phase = { status: 'waiting', why: 'The store is being opened. Try again in a few seconds.' };
  let store: GraphStore | undefined;
  let version: string | null = null;
  let told: string | undefined;

  const tellTrouble = (why: string): void => {
    if (why !== told) log.error(why);
    told = why;
  };
  const tellRecovery = (): void => {
    if (told !== undefined) log.info('The store answers again.');
    told = undefined;
  };
  const tellProgress = (progress: string): void => {
    log.info(progress);
    phase = { status: 'waiting', why: `${progress} Try again in a few seconds.` };
  };

  const prepareOnce = async (): Promise<void> => {
    store ??= await openStore();
    // Stopped while it was being opened, when there was nothing to close yet.
    if (stopping.signal.aborted) return store.close();
    ({ version } = await store.state());
    await fill(store, tellProgress);
    phase = { status: 'ready', store, handlers: await createHandlers(store) };
  };
  const prepare = async (): Promise<void> => {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      try {
        await prepareOnce();
        tellRecovery();
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        if (kind === 'embedded' || !isUnavailable(error)) throw error;
        phase = { status: 'waiting', why: error.message };
        tellTrouble(error.message);
      }
      await wait(delays[Math.min(attempt, delays.length - 1)] ?? 0, stopping.signal).catch(() => undefined);
    }
  };
  const ready = prepare();

  const readyPhase = () => {
    if (phase.status === 'ready') return phase;
    throw new PosturaError('store_unavailable', phase.why);
  };
  const whenReady =
    (name: RouteName) =>
    async (input: unknown, context: HandlerContext): Promise<unknown> => {
      const handle = readyPhase().handlers[name] as (input: unknown, context: unknown) => Promise<unknown>;
      try {
        const answer = await handle(input, context);
        tellRecovery();
        return answer;
      } catch (error) {
        if (isUnavailable(error)) tellTrouble(error.message);
        throw error;
      }
    };
  return {
    handlers: {
      ...(Object.fromEntries(routeNames.map((name) => [name, whenReady(name)])) as unknown as Handlers),
      readLiveness: async () => ({ status: 'live' }),
    },
    readTag: async () => {
      const { owner, dataVersion } = await readyPhase().store.state();
      // The time of the start keeps two stores with equally many writes apart.
      return owner === 'postura' ? `W/"${startedAt.toString(36)}-${dataVersion}"` : undefined;
    },
    storeOf: () => ({ kind, version }),
    ready,
    stop: async () => {
      stopping.abort();
      await store?.close();
    },
  };
};
