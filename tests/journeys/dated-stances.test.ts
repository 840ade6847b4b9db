import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { loadWithProgram } from '#tests/machine/load-with-program.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { readDrawing } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';
import { keyboard } from './researcher/hands.ts';

const patience = 180_000;
const details = (page: Page): Locator => page.locator('#details');

/** Shows what a search finds by its name. */
const find = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+f');
  await page.locator('#search').fill(text);
  await page
    .getByRole('option', { name: new RegExp(`^${text} `) })
    .first()
    .click();
  await details(page).getByRole('heading', { level: 2, name: text }).waitFor();
};

/** The sample graph, where stances have days, and one agent changes sides. */
const testDates = (environment: () => Readonly<Record<string, string>>): void => {
  const explorer = shareExplorer(async () => {
    const settings = { DATA_DIR: await makeFolder('sample'), SEED: 'never', ...environment() };
    await loadWithProgram('sample', settings);
    return settings;
  });

  test(
    'a change of side is marked as one, with its condition',
    async () => {
      const page = await explorer.open();
      await find(page, 'Agent A');
      await keyboard.onNode(page, 'Stances over time');
      await details(page).getByText('1 change of side').waitFor();
      const turn = details(page).locator('.moment').filter({ hasText: 'changes side' });
      expect(await turn.count()).toBe(1);
      await turn.locator('summary').first().click();
      await turn.getByText('with a limit').waitFor();
    },
    patience,
  );

  test(
    'a span drawn out on the timeline narrows the map, the list and the matrix',
    async () => {
      const page = await explorer.open();
      await find(page, 'Policy 1');
      await page.getByRole('button', { name: 'Timeline' }).click();
      const timeline = page.getByRole('region', { name: 'Timeline' });
      await timeline.getByRole('checkbox', { name: /undated/ }).press('Space');
      const last = timeline.getByRole('slider', { name: 'Last day' });
      const axis = await timeline.locator('.timeline-axis').boundingBox();
      if (axis === null) throw new Error('No axis is shown.');
      const before = (await readDrawing(page)).lines;
      // Its beginning alone, when Agent A was against.
      await page.mouse.move(axis.x + 4, axis.y + 18);
      await page.mouse.down();
      await page.mouse.move(axis.x + axis.width * 0.1, axis.y + 18, { steps: 4 });
      await page.mouse.up();
      await timeline.getByRole('button', { name: 'Clear dates' }).waitFor();
      expect(await last.getAttribute('aria-valuetext')).toMatch(/2020/);
      const after = (await readDrawing(page)).lines;
      expect(after.length).toBeLessThan(before.length);
      expect(after.some((line) => line.includes('OPPOSES'))).toBe(true);
      expect(after.some((line) => line.includes('SUPPORTS'))).toBe(false);

      await page.getByRole('radio', { name: 'As text' }).click();
      await page
        .getByRole('row', { name: /^Agent A/ })
        .first()
        .waitFor();
      expect(await page.getByRole('row', { name: /^Agent G/ }).count()).toBe(0);

      await page.getByRole('radio', { name: 'Stances' }).click();
      await page.locator('.matrix').waitFor();
      await page.locator('.research-counts').getByText('The filter of the map holds here too').waitFor();
      expect(await page.locator('th.matrix-agent').allInnerTexts()).toEqual(['Agent A']);
    },
    patience,
  );
};

describe('on the embedded store', () => testDates(() => ({})));
await describeWithNeo4j('on Neo4j', (neo4j) =>
  testDates(() => ({ NEO4J_URI: neo4j().uri, NEO4J_USERNAME: neo4j().username, NEO4J_PASSWORD: neo4j().password })),
);
