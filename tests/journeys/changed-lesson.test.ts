import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { check } from '#server/commands/check.ts';
import { packageRoot } from '#server/package-root.ts';
import { loadWithProgram } from '#tests/machine/load-with-program.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';

let data: string;

/** The seed graph in which Sheinbaum no longer denies that Mexico agreed: an assertion stands there, so that its passages stay in use. */
const explorer = shareExplorer(async () => {
  const folder = await makeFolder('changed-lesson');
  data = join(folder, 'data');
  cpSync(join(packageRoot, 'data'), data, { recursive: true });
  for (const name of ['claim-denied.yaml', 'offer-rejected.yaml']) {
    const file = join(data, 'mexico-us', name);
    const text = readFileSync(file, 'utf8')
      .replaceAll(/(claudia-sheinbaum(?:\.|, type: ))DENIES((?:\.|, to: )claim-mexico-agreed-to-us-troops)/g, '$1ASSERTS$2')
      .replaceAll(/(from: claudia-sheinbaum\n\s+type: )DENIES(\n\s+to: claim-mexico-agreed-to-us-troops)/g, '$1ASSERTS$2');
    writeFileSync(file, text);
  }
  const store = join(folder, 'store');
  await loadWithProgram(join(data, 'mexico-us'), { DATA_DIR: store });
  return { DATA_DIR: store };
});

const gone = 'Claudia Sheinbaum DENIES Mexico agreed to the entry of US troops';

test('the check names lesson, step and the highlighted line that is gone', async () => {
  const said: string[] = [];
  expect(await check(join(data, 'mexico-us'), async (text) => void said.push(text))).toBe(1);
  expect(said.join('\n')).toMatch(
    new RegExp(`lessons/a-claim-and-its-denial\\.md:\\d+ step two-kinds-of-line: the line ${gone} is gone, and it is in its highlights`),
  );
}, 60_000);

test('the page names them too: the list the lesson, the step what is gone, to the teacher alone; its question is not asked', async () => {
  const page = await explorer.open({ path: '/learn', untilDrawn: false });
  const card = page.locator('article, li', { hasText: 'A claim and its denial' }).last();
  await card.getByText(/Needs care: \d+ steps? ha(s|ve) changed/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.goto(new URL('/learn/a-claim-and-its-denial/two-kinds-of-line', explorer.url).href);
  await page.locator('.lesson-header', { hasText: 'Two kinds of line' }).waitFor();
  await page.getByText('The data no longer hold an answer to this question').waitFor();
  const notice = page.getByText('This step has changed since it was written:');
  expect(await notice.count()).toBe(0);
  await page.getByText('Teacher', { exact: true }).click();
  await notice.waitFor();
  await page.getByText(/The line “Claudia Sheinbaum denies .+”, which this step brings forward, is gone/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});
