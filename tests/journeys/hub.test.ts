import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { NodeId } from '#contract/graph.ts';
import { emptyDocument } from '#client/state/document.ts';
import { writeLink } from '#client/state/link.ts';
import { loadWithProgram } from '#tests/machine/load-with-program.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { makeHubDataset } from '#tests/machine/make-hub-dataset.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { readDrawing } from './open-explorer.ts';
import { type SharedExplorer, shareExplorer } from './share-explorer.ts';

/** Beside them one more has spoken on the hub: 10,000 neighbours in all. */
const spokes = 9_999;
const details = (page: Page) => page.locator('#details');
const drawn = async (page: Page): Promise<number> => (await readDrawing(page)).nodes.length;

/** Keeps how long the page could not answer, in ms; the browser reports what takes longer than 50. */
const watchTasks = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  });
};
const takeTasks = (page: Page): Promise<number[]> => page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));

/** What the pills beside the nodes say, as the canvas itself has drawn them. */
const readPills = (page: Page): Promise<string> =>
  page.locator('.canvas').evaluate((canvas) => {
    type Holder = { readonly _cyreg: { readonly cy: { nodes(selector: string): { map(read: (pill: { data(): object }) => string): string[] } } } };
    return (canvas as unknown as Holder)._cyreg.cy
      .nodes('.more')
      .map((pill) => JSON.stringify(pill.data()))
      .join(' ');
  });

/** A page with the hub alone on the map, so that every page of its neighbours is new. */
const openHub = async (explorer: SharedExplorer): Promise<Page> => {
  const hub = NodeId.parse('hub');
  const link = writeLink({
    ...emptyDocument,
    nodes: [{ id: hub, x: 640, y: 400 }],
    selection: { kind: 'node', id: hub },
    view: 'map',
    timeline: false,
    dataVersion: null,
  });
  const page = await explorer.open({ path: `/explore${link}`, prepare: watchTasks, untilDrawn: false });
  await details(page).getByText('0 of 10,000 neighbours are drawn.').waitFor();
  return page;
};

/** The button for the next page of all neighbours. */
const expandNext = (page: Page) =>
  details(page)
    .getByRole('button', { name: /^(Expand|Show more)$/ })
    .first();

const suite = (store: string, environment: () => Readonly<Record<string, string>>): void => {
  const explorer = shareExplorer(async () => {
    const folder = await makeFolder('hub');
    const dataset = await makeHubDataset(join(folder, 'dataset'), { spokes });
    const settings = { DATA_DIR: join(folder, 'store'), SEED: 'never', ...environment() };
    await loadWithProgram(dataset, settings);
    return settings;
  });

  test('counts come first, 25 of 10,000 are drawn, then the next page, then one type alone', async () => {
    const page = await openHub(explorer);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(await drawn(page)).toBe(1);
    await details(page).getByRole('button', { name: 'Expand', exact: true }).click();
    await details(page).getByText('25 of 10,000 neighbours are drawn.').waitFor();
    expect(await drawn(page)).toBe(26);
    expect(asked.filter((path) => path.endsWith('/neighbours'))).toHaveLength(1);
    expect(await readPills(page)).toContain('25 of 10,000');
    await expandNext(page).click();
    await details(page).getByText('50 of 10,000 neighbours are drawn.').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await details(page).getByText('0 of 10,000 neighbours are drawn.').waitFor();
    await details(page)
      .getByRole('button', { name: /^Expand: is supported/ })
      .first()
      .click();
    await details(page).getByText('25 of 10,000 neighbours are drawn.').waitFor();
    const supports = (await readDrawing(page)).lines.filter((line) => line.includes('"hub"'));
    expect(supports.every((line) => line.includes('SUPPORTS'))).toBe(true);
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await details(page)
      .getByRole('checkbox', { name: /^Groups/ })
      .focus();
    await page.keyboard.press('Space');
    await details(page)
      .getByText(/hides \d+ nodes/)
      .waitFor();
    expect(await drawn(page)).toBeLessThan(26);
  }, 120_000);

  test('the page answers while it expands twice, pans and opens the details', async () => {
    const page = await openHub(explorer);
    await details(page).getByRole('button', { name: 'Expand', exact: true }).first().waitFor();
    await takeTasks(page);
    const measured: Record<string, number[]> = {};
    const measure = async (name: string, act: () => Promise<unknown>): Promise<void> => {
      await act();
      await page.waitForTimeout(1500);
      measured[name] = await takeTasks(page);
    };
    for (const name of ['first page', 'second page']) await measure(name, () => expandNext(page).click());
    await measure('panning', async () => {
      await page.mouse.move(300, 600);
      await page.mouse.down();
      for (let step = 0; step < 20; step += 1) await page.mouse.move(300 + 8 * step, 600 - 5 * step);
      await page.mouse.up();
    });
    await measure('details', async () => {
      await page.locator('#search').fill('agent number 7');
      await page.getByRole('option').first().click();
      await details(page)
        .getByRole('heading', { level: 2, name: /^Agent number 7/ })
        .waitFor();
    });
    process.stdout.write(`A hub of 10,000 on ${store}, tasks over 50 ms: ${JSON.stringify(measured)}\n`);
    expect(await drawn(page)).toBeGreaterThanOrEqual(51);
  }, 120_000);
};

describe('a hub of 10,000 neighbours on the embedded store', () => suite('the embedded store', () => ({})));
await describeWithNeo4j('a hub of 10,000 neighbours on Neo4j', (neo4j) =>
  suite('Neo4j', () => ({ NEO4J_URI: neo4j().uri, NEO4J_USERNAME: neo4j().username, NEO4J_PASSWORD: neo4j().password })),
);
