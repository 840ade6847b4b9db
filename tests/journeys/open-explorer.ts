import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { packageRoot } from '#server/package-root.ts';
import { openBrowser } from '#tests/browser/open-browser.ts';
import { waitUntilStill, watchRequests } from '#tests/browser/wait-until-still.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { runExplorer } from '#tests/machine/run-explorer.ts';

export type Explorer = {
  readonly url: string;
  /** Opens a page in a context of its own and waits for its first picture. */
  readonly open: (options?: {
    readonly path?: string;
    readonly context?: BrowserContextOptions;
    readonly prepare?: (page: Page) => Promise<void>;
    /** Without it the page is given as soon as it has come. */
    readonly untilDrawn?: boolean;
  }) => Promise<Page>;
  /** What no page may do: errors, breaches of the content policy, requests to other hosts. Each with the address it happened at. */
  readonly complaints: () => readonly string[];
  /** Forgets them, where a test provoked them. */
  readonly forgive: () => void;
  readonly close: () => Promise<void>;
};

/** A real server with the seed graph on a free port, its built page in a real browser. */
export const openExplorer = async (environment: Readonly<Record<string, string>> = {}): Promise<Explorer> => {
  const folder = await makeFolder('journeys');
  const [server, browser] = await Promise.all([
    runExplorer({
      program: process.execPath,
      args: ['--conditions=postura-source', '--import', 'tsx', join(packageRoot, 'server/main.ts')],
      folder: packageRoot,
      environment: { DATA_DIR: folder, LOG_LEVEL: 'warn', ...environment },
    }),
    openBrowser(),
  ]);
  const complaints: string[] = [];
  return {
    url: server.url,
    complaints: () => complaints,
    forgive: () => void complaints.splice(0),
    open: async ({ path = '/', context = {}, prepare, untilDrawn = true } = {}) => {
      const page = await openContext(browser, context);
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(server.url).origin) complaints.push(`asked ${origin}`);
      });
      watchRequests(page);
      await prepare?.(page);
      await page.goto(new URL(path, server.url).href);
      if (untilDrawn)
        await page
          .locator('.status-line')
          .getByText(/\d+ (of|de) \d+/)
          .waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
};

const openContext = async (browser: Browser, options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(10_000);
  return context.newPage();
};

/**
 * What axe finds wrong on a page as it stands, or in parts of it, as sentences. Only violations are written out, and a page without frames is judged where it
 * is: the same rules in a quarter of the time.
 */
export const findBarriers = async (page: Page, parts: readonly string[] = []): Promise<string[]> => {
  const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder({ page }).options({ resultTypes: ['violations'] }));
  const { violations } = await axe.setLegacyMode(page.frames().length === 1).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
};

/** What is drawn, read from the address, which says it a moment after the page came to rest. */
export const readFragment = async (page: Page): Promise<string> => {
  await waitUntilStill(page);
  return new URL(page.url()).hash;
};

type Drawing = {
  /** In the document's px, and on screen in CSS px. */
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly onScreen: { readonly x: number; readonly y: number } }[];
  readonly lines: readonly string[];
};

/** What the canvas itself has drawn; Cytoscape leaves its core at its container. */
export const readDrawing = (page: Page): Promise<Drawing> =>
  page.evaluate(() => {
    type Drawn = { id(): string; data(key: string): string; position(): { x: number; y: number }; renderedPosition(): { x: number; y: number } };
    type Holder = { readonly _cyreg?: { readonly cy: { nodes(selector: string): Drawn[]; edges(): Drawn[] } } };
    const cy = (document.querySelector('.canvas') as Holder | null)?._cyreg?.cy;
    if (cy === undefined) return { nodes: [], lines: [] };
    const nodes = cy.nodes('[target]').map((node) => ({ id: node.data('target'), ...node.position(), onScreen: node.renderedPosition() }));
    return {
      nodes: nodes.sort((one, other) => (one.id < other.id ? -1 : 1)),
      lines: cy
        .edges()
        .map((edge) => edge.id())
        .sort(),
    };
  });
