import { openEmbeddedStore } from '#server/store/embedded/embedded-store.ts';
import { readRows } from './read-rows.ts';
import { textOf } from './test-queries.ts';

/** A process that holds a store open as a server does: says when it is ready, closes it at SIGINT or SIGTERM, and says what it could still do then. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const hold = async (folder: string): Promise<void> => {
  const store = openEmbeddedStore({ folder }, { textOf });
  const stop = async (): Promise<void> => {
    const rows = await readRows(store, { query: 'test/count-people' });
    await store.close();
    say(`closed with ${String(rows[0]?.['people'])}`);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  await store.claim();
  await store.write([{ query: 'test/save-people', parameters: { prefix: 'kept-', people: 3 } }]);
  say('ready');
};

hold(process.argv[2] ?? '').catch((error: unknown) => {
  say(error instanceof Error ? `failed: ${error.message}` : 'failed');
  process.exit(1);
});
