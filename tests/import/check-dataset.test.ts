import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkDataset } from '#server/import/check-dataset.ts';
import { packageRoot } from '#server/package-root.ts';

const seed = join(packageRoot, 'data', 'mexico-us');

/** An error planted in a copy of the seed graph: what is replaced by what, and how the check names it. */
type Planted = { readonly what: string; readonly file: string; readonly find: string | RegExp; readonly put: string; readonly says: RegExp };

const planted: readonly Planted[] = [
  {
    what: 'an unknown id at the start of a statement',
    file: 'offer-rejected.yaml',
    find: 'from: us-military, type: PART_OF',
    put: 'from: us-milytary, type: PART_OF',
    says: /from is us-milytary, and nothing has this id/,
  },
  {
    what: 'an unknown id at the end of a statement',
    file: 'claim-denied.yaml',
    find: 'type: INCLUDES, to: provision-of-equipment',
    put: 'type: INCLUDES, to: provision-of-equipmint',
    says: /to is provision-of-equipmint/,
  },
  { what: 'an unknown type', file: 'claim-denied.yaml', find: 'type: SUCCEEDED', put: 'type: FOLLOWED', says: /type: / },
  {
    what: 'a wrong end',
    file: 'claim-denied.yaml',
    find: 'from: merida-initiative, type: ADDRESSES, to: drug-trafficking',
    put: 'from: merida-initiative, type: HOLDS_OFFICE, to: drug-trafficking',
    says: /HOLDS_OFFICE may not run from merida-initiative \(Policy\) to drug-trafficking \(Issue\)/,
  },
  {
    what: 'a passage that does not exist',
    file: 'entities.yaml',
    find: 'passages: [claim-denied-13]',
    put: 'passages: [claim-denied-99]',
    says: /passages names claim-denied-99/,
  },
  {
    what: 'a date without a passage',
    file: 'entities.yaml',
    find: '  passages: [claim-denied-13]\n',
    put: '',
    says: /merida-initiative has a date without passages/,
  },
  {
    what: 'a date that is none',
    file: 'entities.yaml',
    find: 'startDate: "2024-06"',
    put: 'startDate: "June 2024"',
    says: /startDate is "June 2024", which is no EDTF date/,
  },
  { what: 'a duplicate alias', file: 'entities.yaml', find: 'aliases: [AMLO,', put: 'aliases: [AMLO, Rubio,', says: /"Rubio" is a name of/ },
  {
    what: 'an id used twice',
    file: 'entities.yaml',
    find: '- id: marco-rubio\n',
    put: '- id: donald-trump\n',
    says: /The id donald-trump is used already in entities.yaml/,
  },
  {
    what: 'an unknown key',
    file: 'entities.yaml',
    find: '  summary: US Secretary of State.',
    put: '  sumary: US Secretary of State.',
    says: /keys that are not known: sumary/,
  },
  { what: 'a missing Spanish name', file: 'entities.yaml', find: '  nameEs: Marco Rubio\n', put: '', says: /nameEs/ },
  {
    what: 'an unknown person on whose word',
    file: 'offer-rejected.yaml',
    find: 'attributedTo: [officials-of-both-governments-source-a]',
    put: 'attributedTo: [nobody]',
    says: /attributedTo names nobody/,
  },
  {
    what: 'a quote that is too long',
    file: 'offer-rejected.yaml',
    find: 'quote: not on the table',
    put: 'quote: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    says: /The quote has 16 words/,
  },
  {
    what: 'a quote without its language',
    file: 'offer-rejected.yaml',
    find: /quote: not on the table\n\s+quoteLanguage: en\n/,
    put: 'quote: not on the table\n',
    says: /quote and quoteLanguage go together/,
  },
  {
    what: 'an again that repeats nothing',
    file: 'claim-denied.yaml',
    find: 'again: claudia-sheinbaum.HOLDS_OFFICE.mexico',
    put: 'again: claudia-sheinbaum.HOLDS_OFFICE.venezuela',
    says: /again names claudia-sheinbaum.HOLDS_OFFICE.venezuela/,
  },
  {
    what: 'a statement written twice',
    file: 'claim-denied.yaml',
    find: '- { from: claudia-sheinbaum, type: SUCCEEDED, to: andres-manuel-lopez-obrador }',
    put: '- { from: claudia-sheinbaum, type: SUCCEEDED, to: andres-manuel-lopez-obrador }\n      - { from: claudia-sheinbaum, type: SUCCEEDED, to: andres-manuel-lopez-obrador }',
    says: /is said already in line \d+ with the same details/,
  },
  {
    what: 'a claim that restates nothing',
    file: 'entities.yaml',
    find: 'states: yielding-to-us-pressure.MAY_CAUSE.political-damage.claim-denied',
    put: 'states: yielding-to-us-pressure.MAY_CAUSE.nothing.claim-denied',
    says: /states names yielding-to-us-pressure.MAY_CAUSE.nothing.claim-denied/,
  },
  { what: 'an overview of something else', file: 'overview.yaml', find: 'id: marco-rubio', put: 'id: marco-polo', says: /nodes names marco-polo/ },
  {
    what: 'a question about somebody else',
    file: 'overview.yaml',
    find: '[marco-rubio, security-cooperation, united-states',
    put: '[marco-polo, security-cooperation, united-states',
    says: /select names marco-polo, and no entity or source has this id/,
  },
  {
    what: 'a question in one language',
    file: 'overview.yaml',
    find: '    textEs: ¿Qué une a Marco Rubio con la Iniciativa Mérida?\n',
    put: '',
    says: /questions\.2\.textEs: /,
  },
  {
    what: 'too many questions',
    file: 'overview.yaml',
    find: 'questions:\n',
    put: `questions:\n${'  - { text: Who?, textEs: ¿Quién?, select: [marco-rubio] }\n'.repeat(4)}`,
    says: /questions: holds more than six/,
  },
  {
    what: 'a place with one coordinate',
    file: 'overview.yaml',
    find: '- { id: us-troop-deployment-to-mexico',
    put: '- { id: us-troop-deployment-to-mexico }\n  - { id: mexico, x: 1 }\n  - { id: us-troop-deployment-to-mexico',
    says: /mexico has x without y/,
  },
  { what: 'broken YAML', file: 'dataset.yaml', find: 'version: 2', put: 'version: [1', says: /Mend the YAML/ },
];

describe('postura check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'postura-check-'));
    cpSync(seed, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('finds nothing wrong in the seed graph', () => {
    expect(checkDataset(seed)).toEqual([]);
  });

  test('finds nothing wrong in the sample graph', () => {
    expect(checkDataset(join(packageRoot, 'data', 'sample'))).toEqual([]);
  });

  test.each(planted)('names file and line of $what', ({ file, find, put, says }) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const at = before.search(typeof find === 'string' ? new RegExp(find.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')) : find);
    expect(at).toBeGreaterThan(-1);
    writeFileSync(
      path,
      before.replace(find, () => put),
    );
    const line = before.slice(0, at).split('\n').length;
    const hits = checkDataset(folder).filter((finding) => says.test(finding.message));
    expect(hits.length).toBeGreaterThan(0);
    expect(hits[0]?.file).toBe(file);
    expect(Math.abs((hits[0]?.line ?? 0) - line)).toBeLessThanOrEqual(3);
  });

  test('names a passage without a statement', () => {
    const path = join(folder, 'claim-denied.yaml');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}\n  - id: claim-denied-99\n    unit: paragraph\n    paraphrase: Nothing.\n    paraphraseEs: Nada.\n    statements: []\n`,
    );
    expect(checkDataset(folder).map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The passage claim-denied-99 has no statement/),
        expect.stringMatching(/^The passage claim-denied-99 is the \d+th of its source/),
      ]),
    );
  });
});
