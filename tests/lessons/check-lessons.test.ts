import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { check } from '#server/commands/check.ts';
import { packageRoot } from '#server/package-root.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';

const lesson = `---
title: { en: Two accounts }
summary: { en: One claim and its denial. }
level: secondary
minutes: 10
languages: [en]
dataset: mexico-us
---

# two-accounts

\`\`\`yaml
view: { nodes: [donald-trump, claudia-sheinbaum, claim-mexico-agreed-to-us-troops] }
highlights: [{ from: claudia-sheinbaum, type: DENIES, to: claim-mexico-agreed-to-us-troops }]
question:
  kind: point
  ask: { en: Who denies it? }
  answer: { when: { type: DENIES, to: claim-mexico-agreed-to-us-troops }, take: from }
cypher: { statement: 'MATCH (place:Place) RETURN place LIMIT 2', rows: 2 }
\`\`\`

## en: Two accounts, one claim

Each [speaker](donald-trump) is quoted.
`;

let folder = '';
beforeEach(async () => {
  folder = await makeFolder('check-lessons');
  cpSync(join(packageRoot, 'data', 'mexico-us'), join(folder, 'mexico-us'), { recursive: true });
  mkdirSync(join(folder, 'lessons'));
});

const write = (name: string, text: string): void => writeFileSync(join(folder, 'lessons', name), text);
const run = async (): Promise<{ readonly code: number; readonly said: string }> => {
  const said: string[] = [];
  const code = await check(join(folder, 'mexico-us'), async (text) => void said.push(text));
  return { code, said: said.join('\n') };
};

test('lessons that the data set still holds are said to be right', async () => {
  write('two-accounts.md', lesson);
  write('of-another.md', lesson.replace('dataset: mexico-us', 'dataset: another'));
  expect(await run()).toEqual({ code: 0, said: `Nothing is wrong with ${join(folder, 'mexico-us')} and 1 lesson.` });
});

test('where a highlighted edge has vanished, the lesson, the step and what is gone are named', async () => {
  write('two-accounts.md', lesson);
  for (const name of ['claim-denied.yaml', 'offer-rejected.yaml']) {
    const file = join(folder, 'mexico-us', name);
    // The denial becomes an assertion, so that its passages stay in use.
    const text = readFileSync(file, 'utf8').replaceAll(
      /(claudia-sheinbaum(?:\.|, type: ))DENIES((?:\.|, to: )claim-mexico-agreed-to-us-troops)/g,
      '$1ASSERTS$2',
    );
    writeFileSync(file, text.replaceAll(/(from: claudia-sheinbaum\n\s+type: )DENIES(\n\s+to: claim-mexico-agreed-to-us-troops)/g, '$1ASSERTS$2'));
  }
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said).toContain(
    'lessons/two-accounts.md:14 step two-accounts: the line Claudia Sheinbaum DENIES Mexico agreed to the entry of US troops is gone, and it is in its highlights. Name another line, or remove it there.',
  );
  expect(said).toContain('lessons/two-accounts.md:15 step two-accounts: the question has no right answer any more: no statement says anything DENIES');
  expect(said).toContain('2 wrong in');
});

test('a file that cannot be read is named by line, beside what the others lack', async () => {
  write('broken.md', lesson.replace('minutes: 10', 'minutes: ten'));
  write('two-accounts.md', lesson.replace('rows: 2', 'rows: 7').replace('(donald-trump)', '(glossary:no-term)'));
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said).toContain('lessons/broken.md:5 minutes: must be a number. Mend it.');
  expect(said).toContain('lessons/two-accounts.md:19 step two-accounts: its query gives 2 rows, and gave 7.');
  expect(said).toContain('step two-accounts: the glossary has no term no-term.');
});
