import { describe, expect, test } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { problem } from '#tests/pictures/scenes.ts';
import { findBarriers, readFragment } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

const explorer = shareExplorer();
let page: Page;

const drawn = async (): Promise<number> => Number(/^(\d+)/.exec((await page.locator('.status-line').textContent()) ?? '')?.[1]);
const said = (): Promise<string | null> => page.locator('.status-line [role=status]').textContent();
const heading = (): Promise<string | null> => page.locator('aside h2').textContent();
const choose = async (text: string, name: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type(text);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name }).waitFor();
};

describe('the first picture', () => {
  test('asks the question, draws it, and explains every line and shape', async () => {
    page = await explorer.open();
    expect(await heading()).toMatch(/\?$/);
    expect(await page.getByRole('application', { name: /^Map of \d+ nodes/ }).isVisible()).toBe(true);
    const key = page.getByRole('region', { name: 'Key' });
    for (const word of ['opposes', 'asserts', 'person', 'claim']) expect(await key.getByText(word, { exact: true }).count()).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each([
    { name: 'a phone', context: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'a wide screen in the dark', context: { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const } },
    { name: 'Spanish', context: { locale: 'es-MX' } },
    { name: 'forced colours', context: { forcedColors: 'active' as const } },
  ])('fits $name without scrolling sideways, and axe finds nothing', async ({ context }) => {
    page = await explorer.open({ context });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  });
});

test.each(['en-US', 'es-MX'])('the page comes in less than 400 kB in %s: headers, answers and the worker included, and nothing twice', async (locale) => {
  const sizes = new Map<string, Promise<number>>();
  page = await explorer.open({
    context: { locale },
    prepare: async (opened) => {
      opened.on('requestfinished', (request) => {
        expect(sizes.has(request.url())).toBe(false);
        sizes.set(request.url(), measure(request));
      });
    },
  });
  await page.waitForTimeout(1500);
  const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  process.stdout.write(`First load in ${locale}: ${total} bytes in ${sizes.size} answers\n`);
  expect(total).toBeLessThan(400_000);
});

/** What an answer transfers. The browser does not say it of a worker's script, so there its length is taken. */
async function measure(request: Request): Promise<number> {
  const [{ responseBodySize, responseHeadersSize }, response] = [await request.sizes(), await request.response()];
  return responseHeadersSize + (responseBodySize > 0 ? responseBodySize : Number((await response?.headerValue('content-length')) ?? 0));
}

describe('exploring by keyboard', () => {
  test('an alias leads to a dossier, its counts expand, undo and redo say what they do, and the link shows the same', async () => {
    page = await explorer.open();
    const before = await drawn();
    await choose('amlo', 'Andrés Manuel López Obrador');
    expect(await page.getByRole('heading', { level: 3, name: /^Neighbours/ }).textContent()).toMatch(/\d+ of \d+ drawn/);
    expect(await findBarriers(page)).toEqual([]);

    await choose('rubio', 'Marco Rubio');
    await page
      .getByRole('button', { name: /^Expand(?! *:)/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Expanded Marco Rubio: \d+ node/).waitFor();
    const after = await drawn();
    expect(after).toBeGreaterThan(before);
    const link = await readFragment(page);

    await page.keyboard.press('Control+z');
    expect(await said()).toMatch(/^Undone: Expanded Marco Rubio/);
    expect(await drawn()).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    expect(await said()).toMatch(/^Redone: Expanded Marco Rubio/);
    expect(await drawn()).toBe(after);
    expect(await readFragment(page)).toBe(link);

    const second = await explorer.open({ path: `/${link}` });
    await second.getByRole('heading', { level: 2, name: 'Marco Rubio' }).waitFor();
    expect(await second.locator('.status-line').textContent()).toMatch(new RegExp(`^${after} of`));
    expect(await readFragment(second)).toBe(link);
    await second.context().close();
  });

  test('one type expands, collapses and comes off again from the details', async () => {
    page = await explorer.open();
    await choose('trump', 'Donald Trump');
    const before = await drawn();
    await page.getByRole('button', { name: /more kinds of relationship$/ }).click();
    await page.getByRole('button', { name: /^Expand: took part in/ }).click();
    await page.getByText(/^Expanded Donald Trump/).waitFor();
    expect(await drawn()).toBeGreaterThan(before);
    await page.getByRole('button', { name: /^Collapse: took part in/ }).click();
    expect(await drawn()).toBe(before);
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    expect(await drawn()).toBe(before - 1);
  });

  test('a search that finds nothing says so', async () => {
    page = await explorer.open();
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type('zzqqxx');
    await page.getByText('Nothing found for “zzqqxx”').waitFor();
    // While the list is open react-aria hides all else from screen readers, and closes it when focus leaves; axe knows only the first half.
    expect(await findBarriers(page, ['.search', '.search-popover'])).toEqual([]);
  });
});

test('a source is read passage by passage, with what rests on each', async () => {
  page = await explorer.open();
  const before = await readFragment(page);
  await page.getByRole('button', { name: 'About these sources' }).click();
  await page.getByRole('heading', { level: 2, name: 'About these sources' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.locator('aside .source-card button').first().click();
  await page.getByRole('heading', { level: 3, name: /^Passages \d+/ }).waitFor();
  expect(await page.locator('aside .passage').count()).toBeGreaterThan(10);
  expect(await page.locator('aside .passage details').first().locator('.statement').count()).toBeGreaterThan(0);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await heading()).toMatch(/\?$/);
  expect(await readFragment(page)).toBe(before);
});

describe('the map as text', () => {
  test('is reached first by keyboard, lists nodes and lines, and leads to passages and on whose word', async () => {
    page = await explorer.open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const tree = page.getByRole('treegrid', { name: 'What is drawn, as text' });
    await tree.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await tree.getByRole('row', { name: /^Donald Trump/ }).focus();
    await page.keyboard.press('ArrowRight');
    const line = tree.getByRole('row', { name: /^asserts that Mexico agreed/ }).first();
    await line.click();
    await page.getByRole('heading', { level: 3, name: 'The two sides, as the sources give them' }).waitFor();
    const statement = page.locator('aside .statement').first();
    await statement.waitFor();
    expect(await statement.locator('.statement-voice').textContent()).toMatch(/source [AB]/);
    expect(await statement.locator('.passages li').count()).toBeGreaterThan(0);
    expect(await heading()).toMatch(/^Donald Trump asserts that /);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('its menu holds the commands, and what is chosen on the map is chosen there', async () => {
    page = await explorer.open();
    await choose('sheinbaum', 'Claudia Sheinbaum');
    await page.getByRole('radio', { name: 'As text' }).click();
    const row = page.getByRole('row', { name: /^Claudia Sheinbaum/ });
    await row.waitFor();
    expect(await row.getAttribute('aria-selected')).toBe('true');
    const before = await drawn();
    await page.getByRole('button', { name: 'Commands for Claudia Sheinbaum' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Expand/), expect.stringMatching(/^Hide/), expect.stringMatching(/^Move left/)]),
    );
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('menuitem', { name: /^Hide/ }).click();
    expect(await drawn()).toBe(before - 1);
    expect(await page.getByRole('row', { name: /^Claudia Sheinbaum/ }).count()).toBe(0);
  });
});

describe('a line on the map', () => {
  test('opens as its statements when it is clicked', async () => {
    page = await explorer.open();
    const { x, y } = await pointOnLine(page);
    await page.mouse.click(x, y);
    await page.getByText(/^Rests on \d+ independent/).waitFor();
    expect(await page.locator('aside .statement .passages li').count()).toBeGreaterThan(0);
  });
});

/** The middle of the canvas holds the question; a stance line ends at its right edge. */
async function pointOnLine(on: Page): Promise<{ x: number; y: number }> {
  const box = await on.locator('.canvas').boundingBox();
  if (box === null) throw new Error('The canvas is not shown');
  for (let x = box.x + box.width * 0.58; x < box.x + box.width - 20; x += 6) {
    for (const share of [0.38, 0.4, 0.42, 0.44]) {
      await on.mouse.move(x, box.y + box.height * share);
      if ((await on.locator('.canvas').getAttribute('data-hover')) === 'line') return { x, y: box.y + box.height * share };
    }
  }
  throw new Error('No line was found under the pointer');
}

describe('Spanish', () => {
  test('is complete: switching keeps the view and changes words, names and the language of the page', async () => {
    page = await explorer.open();
    await choose('sheinbaum', 'Claudia Sheinbaum');
    await page.getByRole('button', { name: 'Cambiar a español' }).click();
    await page.getByRole('heading', { level: 3, name: /^Vecinos/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(new URL(page.url()).searchParams.get('lang')).toBe('es');
    await page.getByText('Según', { exact: false }).first().waitFor();
    const words = (await page.locator('body').innerText()).split('\n');
    expect(words.filter((word) => /\b(opposes|supports|asserts|the author|Expand|Statements|Neighbours)\b/.test(word))).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('a link', () => {
  test('that cannot be read opens an empty view, says so, and offers the first picture', async () => {
    page = await explorer.open({ path: '/#x=cut' });
    await page.getByText('This link could not be read').waitFor();
    expect(await drawn()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('alert').locator('..').getByRole('button', { name: 'First picture' }).first().click();
    await page.getByText(/^Opened the first picture/).waitFor();
    expect(await drawn()).toBeGreaterThan(10);
    expect(await page.getByText('This link could not be read').count()).toBe(0);
  });
});

describe('trouble', () => {
  test('a name that is markup is shown as text, on the map, in lists and in the details', async () => {
    const name = '<img src=x onerror=alert(1)>';
    let alerts = 0;
    page = await explorer.open({
      prepare: async (opened) => {
        opened.on('dialog', () => {
          alerts += 1;
        });
        await opened.route('**/api/v1/**', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replaceAll('Claudia Sheinbaum', name) });
        });
      },
    });
    await choose('sheinbaum', '<img src=x onerror=alert');
    await page.getByRole('radio', { name: 'As text' }).click();
    await page.getByRole('row', { name: /^<img src=x/ }).waitFor();
    expect(alerts).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('a request that fails shows what the server says, and can be tried again', async () => {
    page = await explorer.open({
      prepare: async (opened) => {
        await opened.route('**/api/v1/entities/**', (route) =>
          route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
        );
      },
    });
    await choose('rubio', 'Marco Rubio');
    await page.getByText('Try once more in a while.').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute('**/api/v1/entities/**');
    for (const _ of [1, 2]) await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('heading', { level: 3, name: /^Neighbours/ }).waitFor();
    explorer.forgive();
  });

  test('a server that goes away is said, leaves the map, and is found again without a click', async () => {
    page = await explorer.open();
    const before = await drawn();
    await page.context().setOffline(true);
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type('rubio');
    await page.getByText('The server does not answer. The map stays as it is').waitFor();
    expect(await drawn()).toBe(before);
    await page.context().setOffline(false);
    await page.getByText('The server does not answer. The map stays as it is').waitFor({ state: 'detached' });
    explorer.forgive();
  });
});
