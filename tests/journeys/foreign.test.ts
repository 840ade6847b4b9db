import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { hashDatabase, makeMovies } from '#tests/explore/movie-graph.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { findBarriers, readDrawing, readFragment } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const token = 'a-token-for-the-journeys';

await describeWithNeo4j('a database that somebody else filled, in the browser', (server) => {
  let before = '';
  const explorer = shareExplorer(async () => {
    await makeMovies(server());
    before = await hashDatabase(server());
    const { uri, username, password } = server();
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, EDITOR_TOKEN: token };
  });

  const details = (page: Page) => page.locator('#details');
  const find = async (page: Page, text: string, name: RegExp): Promise<void> => {
    await page.locator('#search').fill(text);
    await page.getByRole('option', { name }).first().click();
    await details(page).getByRole('heading', { level: 2, name }).waitFor();
  };
  const openTool = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name: 'More tools' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };

  test('is searched, read, filtered and styled; what needs stances is absent', async () => {
    const page = await explorer.open();
    await find(page, 'wachowski', /^Lana Wachowski/);
    await details(page).getByText('No source is recorded.').waitFor();
    await details(page)
      .getByRole('heading', { name: /^Properties/ })
      .waitFor();
    await find(page, 'what it has always seemed', /^The Matrix/);
    await details(page).getByText('Action, Science fiction').waitFor();
    expect(
      await details(page)
        .getByText(/curator/)
        .count(),
    ).toBe(0);
    for (const absent of ['Stances', 'Claims']) expect(await page.getByRole('radio', { name: absent }).count()).toBe(0);
    await page.getByRole('button', { name: 'More tools' }).click();
    await page.getByRole('menuitem', { name: 'Export data' }).waitFor();
    for (const absent of [/Balance/, /Stances/, /Claims/]) expect(await page.getByRole('menuitem', { name: absent }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await details(page)
      .getByRole('checkbox', { name: /^Director/ })
      .focus();
    await page.keyboard.press('Space');
    await details(page)
      .getByText(/hides 1 node/)
      .waitFor();
    expect((await readDrawing(page)).nodes).toHaveLength(4);
    expect(await details(page).getByText('On whose word').count()).toBe(0);
    await page.getByRole('button', { name: 'Style', exact: true }).click();
    await details(page).getByRole('button', { name: 'By community and centrality' }).click();
    await page.locator('.legend').getByText(/#1|1/).first().waitFor();
    expect(await details(page).getByRole('button', { name: 'Disputed first' }).count()).toBe(0);
    const link = await readFragment(page);
    const other = await explorer.open({ path: `/explore${link}` });
    const placesOf = async (one: Page) => (await readDrawing(one)).nodes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]);
    expect(await placesOf(other)).toEqual(await placesOf(page));
  }, 120_000);

  test('is expanded, grouped, told as text and in time, and what connects two is found', async () => {
    const page = await explorer.open();
    await find(page, 'keanu', /^Keanu Reeves/);
    await details(page).getByText('2 of 2 neighbours are drawn.').waitFor();
    await openTool(page, 'Group');
    await details(page).getByRole('button', { name: 'Group every kind' }).click();
    await page.locator('.status-line [role=status]').getByText(/./).first().waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.getByText('Keanu Reeves acted in The Matrix').first().waitFor();
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await page.getByRole('radio', { name: 'As text' }).click();
    await page.getByRole('row', { name: /^Sandra Bullock/ }).waitFor();
    await page.getByRole('radio', { name: 'Map' }).click();
    await find(page, 'sandra', /^Sandra Bullock/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('paths');
    await page
      .getByRole('option', { name: /path|connects/i })
      .first()
      .click();
    await details(page).getByRole('textbox').or(details(page).getByRole('combobox')).first().fill('matrix');
    await page
      .getByRole('option', { name: /^The Matrix/ })
      .first()
      .click();
    await details(page).getByText(/Speed/).first().waitFor();
  }, 120_000);

  test('is exported and saved, and Query reads it; the database stays as it was', async () => {
    const page = await explorer.open();
    await openTool(page, 'Export data');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('Keanu Reeves');
    await page.keyboard.press('Escape');
    await openTool(page, 'Saved views');
    await page.getByRole('button', { name: 'Enter the token…' }).click();
    await page.getByRole('textbox', { name: 'Token' }).fill(token);
    await page.getByRole('button', { name: 'Use the token' }).click();
    await page.getByRole('button', { name: 'Save this view…' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Films');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Films', exact: true }).waitFor();
    await page.goto(new URL('/query', explorer.url).href);
    await page
      .getByRole('textbox', { name: /query|cypher/i })
      .first()
      .fill('MATCH (movie:Movie) RETURN movie.title AS title ORDER BY title');
    await page.keyboard.press('Control+Enter');
    await page.getByText('The Matrix').first().waitFor();
    expect(await hashDatabase(server())).toBe(before);
  }, 120_000);
});
