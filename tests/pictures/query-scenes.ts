import type { Page } from 'playwright-core';
import type { QueryValue } from '#contract/console.ts';
import { writeQueryLink } from '#client/state/query-link.ts';
import { waitUntilStill } from '#tests/browser/wait-until-still.ts';
import { both, type Scene, search } from './scenes.ts';

const linkTo = (statement: string, parameters: Readonly<Record<string, QueryValue>> = {}): string => writeQueryLink({ statement, parameters }) ?? '';
const opposed = 'MATCH (agent)-[stance:OPPOSES]->(policy:Policy)\nRETURN agent, stance, policy';
const people =
  'MATCH (person:Person)\nOPTIONAL MATCH (person)-[stance:SUPPORTS|OPPOSES]->(policy:Policy)\nRETURN person, person.name AS name, collect(DISTINCT policy.name) AS policies, stance.since AS since\nORDER BY name';

const run = async (page: Page): Promise<void> => {
  await page.locator('.cm-content').waitFor();
  await page.getByRole('button', { name: both('Run', 'Ejecutar') }).click();
  // The name of its tab says how a run stands.
  await page
    .getByRole('tab', { name: /^(?:Done|Failed|Lista|Falló) / })
    .first()
    .waitFor();
  // The editor reads the text anew a moment after it came.
  await waitUntilStill(page, { quietMs: 1000 });
};

const showAs = (page: Page, en: string, es: string): Promise<void> =>
  page
    .getByRole('radio', { name: both(en, es) })
    .last()
    .click();

/** On a phone there is room for one thing at a time. */
const showSide = async (page: Page, en: string, es: string): Promise<void> => {
  await page
    .getByRole('tab', { name: both(en, es) })
    .or(page.getByRole('radio', { name: both(en, es) }))
    .first()
    .click();
  await waitUntilStill(page);
};

const ofQuery = (name: string, reach: Scene['reach'], rest: Partial<Scene> = {}): Scene => ({
  name: `query-${name}`,
  path: '/query',
  reach: async (page) => {
    await page.locator('.cm-content').waitFor();
    await reach(page);
  },
  ...rest,
});

/** Every state of Query that an analyst may meet. */
export const queryScenes: readonly Scene[] = [
  ofQuery('empty', waitUntilStill),
  ofQuery('graph', run, { fragment: linkTo(opposed) }),
  ofQuery(
    'table',
    async (page) => {
      await run(page);
      await showAs(page, 'Table', 'Tabla');
    },
    { fragment: linkTo(people) },
  ),
  ofQuery(
    'json',
    async (page) => {
      await run(page);
      await showAs(page, 'JSON', 'JSON');
    },
    { fragment: linkTo(opposed) },
  ),
  ofQuery('plan', run, { fragment: linkTo(`EXPLAIN ${opposed}`) }),
  ofQuery('parameters', (page) => page.getByRole('button', { name: both('Run', 'Ejecutar') }).click(), {
    fragment: linkTo('MATCH (agent {id: $agent})-[stance:OPPOSES]->(policy)\nWHERE policy.name CONTAINS $words\nRETURN agent, stance, policy\nLIMIT $limit', {
      limit: 20,
    }),
  }),
  ofQuery('refused', run, { fragment: linkTo('MATCH (person:Person)\nSET person.name = "x"\nRETURN person') }),
  ofQuery('syntax-error', run, { fragment: linkTo('MATCH (person:Person\nRETURN person') }),
  ofQuery('nothing', run, { fragment: linkTo("MATCH (person:Person {name: 'Nobody'}) RETURN person") }),
  ofQuery('broken-link', (page) => page.getByRole('alert').first().waitFor(), { fragment: '#q=cut' }),
  ofQuery('schema', (page) => showSide(page, 'Schema', 'Esquema')),
  ofQuery(
    'history',
    async (page) => {
      await run(page);
      await showSide(page, 'History', 'Historial');
    },
    { fragment: linkTo(opposed) },
  ),
  ofQuery(
    'save',
    async (page) => {
      await page
        .getByRole('button', { name: both('Save', 'Guardar') })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
    { fragment: linkTo(opposed) },
  ),
  {
    name: 'cypher',
    reach: async (page) => {
      await search(page, 'Claudia Sheinbaum');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await waitUntilStill(page);
      await page.keyboard.type('Cypher');
      await page.keyboard.press('Enter');
      await page.locator('.behind-text').first().waitFor();
    },
  },
];
