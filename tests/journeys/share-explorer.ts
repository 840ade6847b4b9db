import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { type Explorer, openExplorer } from './open-explorer.ts';

type Environment = Readonly<Record<string, string>>;
/** The explorer of a file's tests, or of those in one `describe`; there from their `beforeAll` on. */
export type SharedExplorer = Omit<Explorer, 'close'>;

/**
 * Opens an explorer before the tests and closes it after them. After each test its pages are closed, and it must have left no complaint but those that
 * `provoked` matches.
 * @param environment settings of the server, or a function that makes them (and what they name) when the tests begin
 */
export const shareExplorer = (
  environment: Environment | (() => Environment | Promise<Environment>) = {},
  { provoked }: { readonly provoked?: RegExp } = {},
): SharedExplorer => {
  let opened: Explorer | undefined;
  const contexts = new Set<BrowserContext>();
  const explorer = (): Explorer => {
    if (opened === undefined) throw new Error('The explorer is opened before the tests, not before that.');
    return opened;
  };
  beforeAll(async () => {
    opened = await openExplorer(typeof environment === 'function' ? await environment() : environment);
  }, 300_000);
  afterAll(async () => {
    await opened?.close();
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts.clear();
    const complaints = explorer()
      .complaints()
      .filter((complaint) => provoked?.test(complaint) !== true);
    explorer().forgive();
    expect(complaints).toEqual([]);
  });
  return {
    get url() {
      return explorer().url;
    },
    complaints: () => explorer().complaints(),
    forgive: () => explorer().forgive(),
    open: async (options) => {
      const page = await explorer().open(options);
      contexts.add(page.context());
      return page;
    },
  };
};
