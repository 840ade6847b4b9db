import type { Page } from 'playwright-core';
import { NodeId } from '#contract/graph.ts';
import { emptyDocument } from '#client/state/document.ts';
import { writeLink } from '#client/state/link.ts';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { both, type Scene, search } from './scenes.ts';

/** A link of two nodes that was made before the data had changed, with one that is gone. */
const oldLink = writeLink({
  ...emptyDocument,
  nodes: ['claudia-sheinbaum', 'donald-trump', 'gone'].map((id, place) => ({ id: NodeId.parse(id), x: 300 * place, y: 100 * place })),
  selection: null,
  view: 'map',
  timeline: false,
  dataVersion: 0,
});

/** Runs a command by its name, as it can be run on every screen. */
const runCommand = async (page: Page, en: string, es: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  const isSpanish = (await page.locator('html').getAttribute('lang'))?.startsWith('es') ?? false;
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .fill(isSpanish ? es : en);
  await page
    .getByRole('option', { name: both(en, es) })
    .first()
    .click();
  await page.locator('.palette').waitFor({ state: 'detached' });
};

/** On a phone the details are drawn up as far as they go. */
const drawUp = async (page: Page): Promise<void> => {
  const handle = page.getByRole('button', { name: both('Show more of the details', 'Mostrar más de los detalles') });
  while (await handle.isVisible()) await handle.click();
};

const press = async (page: Page, en: string, es: string): Promise<void> => {
  await page
    .getByRole('button', { name: both(en, es) })
    .first()
    .click();
  await waitUntilStill(page);
};

const showView = async (page: Page, en: string, es: string): Promise<void> => {
  await page.getByRole('radio', { name: both(en, es) }).click();
  // Where the pointer rests a tip would open.
  await page.mouse.move(4, 400);
};

const openStances = async (page: Page): Promise<void> => {
  await showView(page, 'Stances', 'Posturas');
  await page
    .locator('.research')
    .getByText(/\d+ (?:of|de) \d+/)
    .first()
    .waitFor();
};

/** A tool for the whole map, opened by its command. */
const ofTool = (name: string, [en, es]: readonly [string, string], then?: Scene['reach']): Scene => ({
  name: `tool-${name}`,
  reach: async (page) => {
    await runCommand(page, en, es);
    await waitUntilStill(page);
    await then?.(page);
  },
});

const ofNode = (name: string, [en, es]: readonly [string, string], then?: Scene['reach']): Scene => ({
  name: `tool-${name}`,
  reach: async (page) => {
    await search(page, 'Claudia Sheinbaum');
    await runCommand(page, en, es);
    await waitUntilStill(page);
    await drawUp(page);
    await then?.(page);
  },
});

/** What is drawn, as text of one form. */
const ofText = (name: string, en: string, es: string): Scene => ({
  name: `tool-${name}`,
  reach: async (page) => {
    await showView(page, 'As text', 'Como texto');
    await page.locator('.outline-top').waitFor();
    await showView(page, en, es);
    await waitUntilStill(page);
  },
});

/** Names the other one of two. */
const addOther = async (page: Page): Promise<void> => {
  await page.locator('#details').getByRole('combobox').first().fill('Marco Rubio');
  await page
    .locator('#details')
    .getByRole('option', { name: /Marco Rubio/ })
    .first()
    .click();
  // Paths are asked for a moment after the choice.
  await waitUntilStill(page, { quietMs: 500 });
};

/** Every tool of Explore beside the map and its details. */
export const toolScenes: readonly Scene[] = [
  {
    name: 'tool-stances',
    reach: openStances,
  },
  {
    name: 'tool-stance',
    reach: async (page) => {
      await openStances(page);
      const cell = page.locator('[data-at="1 1"]');
      if (await cell.isVisible()) await page.locator('[data-at="1 1"] button, button[data-at="1 1"]').first().click();
      else
        await page
          .locator('.research')
          .getByRole('button', { name: /^Donald Trump/ })
          .first()
          .click();
      await waitUntilStill(page);
      await drawUp(page);
    },
  },
  {
    name: 'tool-claims',
    reach: async (page) => {
      await showView(page, 'Claims', 'Afirmaciones');
      await page.locator('.claim-item').first().waitFor();
    },
  },
  ofText('list', 'List', 'Lista'),
  ofText('sentences', 'Sentences', 'Frases'),
  ofTool('filters', ['Filter', 'Filtrar'], drawUp),
  ofTool('style', ['Style', 'Estilo'], async (page) => {
    await drawUp(page);
    await press(page, 'By source', 'Por fuente');
  }),
  ofTool('rule', ['Style', 'Estilo'], async (page) => {
    await drawUp(page);
    await press(page, 'Disputed first', 'Lo disputado primero');
    await press(page, 'Edit', 'Editar');
  }),
  ofTool('groups', ['Group', 'Agrupar'], drawUp),
  ofTool('grouped', ['Group', 'Agrupar'], (page) => press(page, 'Group every kind', 'Agrupar cada clase')),
  ofTool('camps', ['Group', 'Agrupar'], (page) => press(page, 'Outline the camps', 'Rodear las posturas')),
  ofTool('views', ['Saved views', 'Vistas guardadas'], drawUp),
  ofTool('save-view', ['Saved views', 'Vistas guardadas'], async (page) => {
    await press(page, 'Save this view', 'Guardar esta vista');
    await page.getByRole('dialog').waitFor();
  }),
  {
    name: 'tool-difference',
    fragment: oldLink,
    reach: async (page) => {
      await press(page, 'Show the difference', 'Ver la diferencia');
      await drawUp(page);
    },
  },
  ofTool('balance', ['Who is heard', 'A quién se oye'], drawUp),
  ofTool('timeline', ['Timeline', 'Cronología']),
  ofTool('find', ['Find on the map', 'Buscar en el mapa']),
  ofTool('lasso', ['Select an area', 'Seleccionar una zona']),
  ofTool('select', ['Select by', 'Seleccionar por']),
  ofTool('figure', ['Save as figure', 'Guardar como figura'], (page) => page.locator('.figure-preview').waitFor()),
  ofTool('export', ['Export data', 'Exportar datos']),
  ofNode('compare', ['Compare', 'Comparar'], addOther),
  ofNode('paths', ['What connects', 'Qué los une'], addOther),
  ofNode('over-time', ['Stances over time', 'Posturas en el tiempo']),
];
