import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { readDrawing, readFragment } from '../open-explorer.ts';
import type { SharedExplorer } from '../share-explorer.ts';
import { readParaphrases } from '../ten-questions/read-evidence.ts';
import type { Hand } from './hands.ts';

const places = ({ nodes, lines }: Awaited<ReturnType<typeof readDrawing>>) => ({ nodes: nodes.map(({ id, x, y }) => ({ id, x, y })), lines });

/** From a first word typed to the figure in the paper: what a researcher does in a day, by one way of working the page. */
export const workTheDay = async (explorer: SharedExplorer, { find, press, onNode, onMap, undo, write, openLine }: Hand): Promise<void> => {
  const page = await explorer.open({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  const details = page.locator('#details');
  const said = (text: RegExp) => page.locator('.status-line [role=status]').getByText(text).waitFor();
  const drawn = async () => (await readDrawing(page)).nodes.map(({ id }) => id);

  // “merida” finds it without its accent, and shows what matched.
  await find(page, 'merida', /^Mérida Initiative/);
  await details.getByRole('heading', { level: 2, name: 'Mérida Initiative' }).waitFor();
  const found = await drawn();

  // Counts by type and direction, before anything of it is drawn.
  await details.getByRole('heading', { level: 3, name: /^Neighbours/ }).waitFor();
  const counts = await details.locator('.counts li').allInnerTexts();
  expect(counts.length).toBeGreaterThan(3);
  for (const count of counts) expect(count).toMatch(/\d+ of \d+ drawn/);
  expect(await drawn()).toEqual(found);

  await press(page, details.getByRole('button', { name: /^Expand \d+$/ }));
  await said(/^Expanded Mérida Initiative: \d+ node/);
  const expanded = await drawn();
  expect(expanded.length).toBeGreaterThan(found.length);
  await press(page, details.getByRole('button', { name: 'Collapse', exact: true }));
  await said(/^Collapsed what Mérida Initiative brought/);
  expect(await drawn()).toEqual(found);
  await undo(page);
  await said(/^Undone: Collapsed/);
  expect(await drawn()).toEqual(expanded);
  await undo(page);
  await said(/^Undone: Expanded/);
  expect(await drawn()).toEqual(found);

  // All shortest paths to Rubio, over the whole graph.
  await onNode(page, 'What connects them');
  await write(page, details.getByRole('combobox', { name: 'Add by name' }), 'rubio');
  await page.getByRole('option', { name: /^Marco Rubio/ }).waitFor();
  await waitUntilStill(page);
  await page.keyboard.press('Enter');
  await details.getByText(/^\d+ paths?, the shortest/).waitFor();
  expect(await details.locator('.path-chain').first().innerText()).toMatch(/Marco Rubio[\s\S]*Mérida Initiative|Mérida Initiative[\s\S]*Marco Rubio/);
  await press(page, details.getByRole('button', { name: /^Put (all )?on the map$/ }).first());
  await said(/^Put .*paths? on the map/);
  expect(await drawn()).toEqual(expect.arrayContaining(['marco-rubio', 'united-states', 'merida-initiative']));

  // A line leads to its passages, each a sentence of ours from the data.
  await openLine(page, { id: 'marco-rubio', name: 'Marco Rubio' });
  await details.getByText(/^Rests on \d+ independent source/).waitFor();
  const passages = await details.locator('.passage-text').filter({ visible: true }).allInnerTexts();
  expect(passages.length).toBeGreaterThan(0);
  const paraphrases = readParaphrases();
  for (const passage of passages) expect(paraphrases).toContain(passage.replaceAll('\u00a0', ' '));

  // Narrowed to 2024.
  const lines = async () => (await readDrawing(page)).lines.length;
  await expect(lines()).resolves.toBeGreaterThan(0);
  const before = await lines();
  await onMap(page, 'Filter');
  await write(page, details.getByLabel('From', { exact: true }), '2024-01-01');
  await write(page, details.getByLabel('Until', { exact: true }), '2024-12-31');
  await said(/^Showed January 1, 2024 to December 31, 2024/);
  await press(page, details.getByRole('checkbox', { name: /^Keep what has no date/ }));
  await said(/^Left out: what has no date/);
  expect(await lines()).toBeLessThan(before);

  await onMap(page, 'Style');
  await press(page, details.getByRole('button', { name: 'By source', exact: true }));
  await page.locator('.legend').getByText('source B').first().waitFor();

  // Two presidents side by side; the second is found by initials.
  await find(page, 'sheinbaum', /^Claudia Sheinbaum/);
  await details.getByRole('heading', { level: 2, name: 'Claudia Sheinbaum' }).waitFor();
  await onNode(page, 'Compare');
  await write(page, details.getByRole('combobox', { name: 'With whom or what' }), 'AMLO');
  await page.getByRole('option', { name: /^Andrés Manuel López Obrador/ }).waitFor();
  await waitUntilStill(page);
  await page.keyboard.press('Enter');
  await details.getByRole('heading', { level: 2, name: 'Claudia Sheinbaum and Andrés Manuel López Obrador' }).waitFor();
  for (const title of [/^Agree/, /^Disagree/, /^Only one has spoken/, /^Shared neighbours/]) await details.getByRole('heading', { name: title }).waitFor();

  // What is selected is part of the view, where it is on the map.
  await find(page, 'trump', /^Donald Trump/);
  await details.getByRole('heading', { level: 2, name: 'Donald Trump' }).waitFor();

  // The link shows a colleague the same: nodes, places, lines, filters, style and what is selected.
  await onMap(page, 'Share');
  await said(/link to this view is copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await explorer.open({ path: link.slice(link.indexOf('/', 8)) });
  await elsewhere.locator('#details').getByRole('heading', { level: 2, name: 'Donald Trump' }).waitFor();
  expect(places(await readDrawing(elsewhere))).toEqual(places(await readDrawing(page)));
  expect(await readFragment(elsewhere)).toBe(await readFragment(page));
  expect(await elsewhere.locator('.legend').innerText()).toBe(await page.locator('.legend').innerText());
  await elsewhere.context().close();

  // The figure for the paper, with its legend and sources.
  await onMap(page, 'Save as figure');
  const box = page.getByRole('dialog', { name: 'Save as figure' });
  const svg = box.getByRole('radio', { name: /^SVG/ });
  await svg.waitFor({ state: 'attached' });
  await press(page, svg);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, box.getByRole('button', { name: 'Save SVG' }))]);
  const figure = await readFile(await download.path(), 'utf8');
  const written = [...figure.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');
  for (const words of ['Donald Trump', 'Mérida Initiative', 'asserts', 'disputed claim', 'source B', 'US troops would enter Mexico is denied by the president'])
    expect(written).toContain(words);
};
