import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '#tests/browser/eventually.ts';
import { writeQueryLink } from '#client/state/query-link.ts';
import { readDrawing } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const token = 'a-token-for-the-journeys';
const explorer = shareExplorer({ EDITOR_TOKEN: token }, { provoked: /Failed to load resource/ });

const open = async (path: string, options: Parameters<typeof explorer.open>[0] = {}): Promise<Page> => {
  const page = await explorer.open({ path, untilDrawn: false, ...options });
  await page.locator('.cm-content').waitFor();
  return page;
};

/** Goes on with the keyboard until something has the focus. */
const tabTo = async (page: Page, goal: Locator): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await goal.evaluateAll((found) => found.some((one) => one.contains(document.activeElement)))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard did not reach ${String(goal)}`);
};

const textIn = (page: Page): Promise<string> =>
  page.locator('.cm-content').evaluate((element) => [...element.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'));
const runTab = (page: Page, status: string): Locator => page.getByRole('tab', { name: new RegExp(`^${status} `) });
const command = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor();
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
};

describe('the path of an analyst with the keyboard alone', () => {
  test('writes with completion, runs, reads the table, sends it to the map, undoes, saves, shares, and opens it elsewhere', async () => {
    const page = await open('/query', { context: { permissions: ['clipboard-read', 'clipboard-write'] } });

    await tabTo(page, page.locator('.cm-content'));
    await page.keyboard.type('MATCH (person:Per');
    await page.getByRole('option', { name: /^Person\b/ }).waitFor();
    // The editor takes Enter for a new line in the first moment of a list, for those who type on.
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await page.keyboard.type(') RETURN person, person.name AS name ORDER BY name');
    await page.keyboard.press('Escape');
    expect(await textIn(page)).toBe('MATCH (person:Person) RETURN person, person.name AS name ORDER BY name');

    await page.keyboard.press('Control+Enter');
    await runTab(page, 'Done').waitFor();
    const table = page.getByRole('grid', { name: 'Rows of the answer' });
    await tabTo(page, table);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Claudia Sheinbaum');
    await page.keyboard.press('Control+c');
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Claudia Sheinbaum');

    await page.keyboard.press('Shift+Tab');
    for (let presses = 0; presses < 20 && !(await page.evaluate(() => document.activeElement?.textContent?.includes('To the map'))); presses += 1)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByText(/nodes? added to the map/)
      .first()
      .waitFor();
    await command(page, 'Explore');
    await page.locator('.status-line').waitFor();
    await page.locator('.canvas').waitFor();
    const { nodes: added } = await readDrawing(page);
    await page.keyboard.press('Control+z');
    await page
      .locator('.status-line [role=status]')
      .getByText(/^Undone/)
      .waitFor();
    const { nodes: undone } = await readDrawing(page);
    expect(added.length).toBeGreaterThan(undone.length);

    await command(page, 'Query');
    await page.locator('.cm-content').waitFor();
    expect(await textIn(page)).toContain('MATCH (person:Person)');
    await tabTo(page, page.getByRole('button', { name: /^Save/ }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('textbox', { name: /^Name/ }).waitFor();
    await tabTo(page, page.getByRole('textbox', { name: /^Name/ }));
    await page.keyboard.type('People by name');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await tabTo(page, page.getByRole('button', { name: /^(?:Copy link|Share)/ }).first());
    await page.keyboard.press('Enter');
    const readClipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await eventually(async () => expect(await readClipboard()).toContain('/query#q='));
    const link = await readClipboard();

    const elsewhere = await explorer.open({ path: link, untilDrawn: false });
    let ran = 0;
    elsewhere.on('request', (request) => (ran += request.url().endsWith('/api/v1/query') && request.method() === 'POST' ? 1 : 0));
    await elsewhere.locator('.cm-line').getByText('person.name').waitFor();
    expect(await textIn(elsewhere)).toBe(await textIn(page));
    await elsewhere.waitForTimeout(1500);
    expect(ran).toBe(0);
  }, 90_000);
});

describe('on a phone', () => {
  test('a starter query with a long name fits the screen, with its values and its answer', async () => {
    const page = await open('/query', { context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
    await page.getByRole('radio', { name: 'Library' }).click();
    await page.getByRole('button', { name: /^Who stands where on a policy/ }).click();
    await page.getByRole('button', { name: /^Run/ }).click();
    await runTab(page, 'Done').waitFor();
    expect(await page.locator('.query-desk').evaluate((desk) => desk.scrollWidth - desk.clientWidth)).toBe(0);
  }, 60_000);
});

describe('while a query runs', () => {
  test('its first rows stand in the table while the rest still comes, and Stop ends it', async () => {
    const page = await open(
      `/query${writeQueryLink({ statement: 'UNWIND range(1, 1000000) AS number RETURN number, toString(number) AS text', parameters: {} })}`,
    );
    await page.getByRole('combobox', { name: 'Rows at most' }).selectOption('most');
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('gridcell', { name: '1', exact: true }).first().waitFor({ timeout: 20_000 });
    expect(await runTab(page, 'Running').count()).toBe(1);
    await page.getByRole('button', { name: /^Stop/ }).click();
    await runTab(page, 'Stopped').waitFor({ timeout: 30_000 });
  }, 60_000);

  test('a million rows all come, and only some stand in the page at a time', async () => {
    const page = await open(`/query${writeQueryLink({ statement: 'UNWIND range(1, 1000000) AS number RETURN number', parameters: {} })}`);
    await page.getByRole('combobox', { name: 'Rows at most' }).selectOption('most');
    await page.getByRole('button', { name: /^Run/ }).click();
    await runTab(page, 'Done').waitFor({ timeout: 90_000 });
    await page.getByText('1,000,000 rows').first().waitFor();
    expect(await page.getByRole('row').count()).toBeLessThan(200);
  }, 150_000);
});

describe('saving for everyone', () => {
  test('asks for the token once, says when it is wrong, and shows the query to others', async () => {
    const page = await open(`/query${writeQueryLink({ statement: 'MATCH (place:Place) RETURN place', parameters: {} })}`);
    await page.getByRole('button', { name: /token/ }).first().click();
    await page.getByLabel(/token/i).last().fill('not-the-token-of-this');
    await page.keyboard.press('Enter');
    await page
      .getByText(/This is not the token of this server/)
      .first()
      .waitFor();
    await page.getByLabel(/token/i).last().fill(token);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Every place');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const other = await open('/query');
    await other.getByText('Every place').first().waitFor();
  }, 60_000);
});

describe('the Cypher behind a click', () => {
  test('opens in the editor with its values and does not run', async () => {
    const page = await explorer.open({});
    await page.keyboard.press('Control+Shift+f');
    await page.locator('#search').fill('Mérida');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('aside .counts').waitFor();
    await command(page, 'Show the Cypher');
    await page.getByRole('button', { name: 'Open in Query' }).first().click();
    await page.locator('.cm-content').waitFor();
    expect(await textIn(page)).toMatch(/MATCH/);
    expect(new URL(page.url()).pathname).toBe('/query');
    await page.getByRole('button', { name: /^Run/ }).click();
    await runTab(page, 'Done').waitFor({ timeout: 30_000 });
    await page.goBack();
    await page.locator('.status-line').waitFor();
    expect(new URL(page.url()).pathname).not.toBe('/query');
  }, 60_000);
});
