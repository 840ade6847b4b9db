import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { errorCodes, errors } from '#contract/errors.ts';
import { routeNames, routes } from '#contract/routes.ts';
import { nodeKinds, relationshipKinds, relationshipTypes } from '#contract/vocabulary.ts';
import { commandNames, help } from '#server/commands/command-line.ts';
import { settingNames } from '#server/config.ts';
import { packageRoot } from '#server/package-root.ts';
import { startSeededApp } from './api/seeded-app.ts';
import { type RunningApp, testToken } from './api/start-app.ts';

const textOf = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');
const filesUnder = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)));
const missingIn = (path: string, wanted: readonly string[]): readonly string[] => {
  const text = textOf(path);
  return wanted.filter((part) => !text.includes(part));
};

type Package = Readonly<Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
const { scripts, dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Package;
const pages = ['README.md', 'CHANGELOG.md', ...filesUnder('docs', '.md')];
/** Rows of a page's tables that begin with a word in code style. */
const firstCells = (path: string): readonly string[] =>
  textOf(path)
    .split('\n')
    .flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);

test('every route has its row', () => {
  expect(
    missingIn(
      'docs/api.md',
      routeNames.map((name) => `| \`${routes[name].method} ${routes[name].path}\` |`),
    ),
  ).toEqual([]);
});

test('the page of the API names no route that is not there', () => {
  const named = firstCells('docs/api.md').filter((cell) => /^(GET|POST|PUT|DELETE) /.test(cell));
  expect(named.filter((cell) => !routeNames.some((name) => cell === `${routes[name].method} ${routes[name].path}`))).toEqual([]);
});

test('every error code has its row with its status', () => {
  expect(
    missingIn(
      'docs/api.md',
      errorCodes.map((code) => `| \`${code}\` | ${errors[code].status} |`),
    ),
  ).toEqual([]);
});

test('the settings are those of the server, each with a row', () => {
  const cells = textOf('docs/settings.md')
    .split('\n')
    .flatMap((line) => /^\| `([A-Z][A-Z0-9_]*)` \|/.exec(line)?.[1] ?? []);
  expect([...cells].sort()).toEqual([...settingNames].sort());
});

test('every command and its options are explained', () => {
  const options = [...help.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option);
  expect(missingIn('docs/commands.md', [...commandNames.map((name) => `| \`postura ${name}`), ...options])).toEqual([]);
  expect(
    missingIn(
      'README.md',
      commandNames.map((name) => `postura ${name}`),
    ),
  ).toEqual([]);
});

test('every npm script is explained', () => {
  const called = Object.keys(scripts).map((name) => (name === 'start' || name === 'test' ? `| \`npm ${name}\` |` : `| \`npm run ${name}\` |`));
  expect(missingIn('docs/commands.md', called)).toEqual([]);
});

test('every query is named, the public ones apart', () => {
  const names = [...new Set(filesUnder('cypher', '.cypher').map((path) => basename(path, '.cypher')))];
  expect([...firstCells('docs/queries.md')].sort()).toEqual(names.sort());
  const [, open = ''] = textOf('docs/queries.md').split(/^## /m);
  const isPublic = filesUnder('cypher/read', '.cypher').filter((path) => /^\/\/ Public\.$/m.test(textOf(path)));
  expect(isPublic.map((path) => basename(path, '.cypher')).filter((name) => !open.includes(`| \`${name}\` |`))).toEqual([]);
});

test('every kind and type stands in the schema, read in both directions', () => {
  expect(
    missingIn(
      'docs/model.md',
      Object.keys(nodeKinds).map((label) => `| \`${label}\` |`),
    ),
  ).toEqual([]);
  const types = textOf('docs/model.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const untold = relationshipTypes.filter((type) => {
    const { forward, backward } = relationshipKinds[type];
    return !types.some((line) => line.startsWith(`| \`${type}\` |`) && line.endsWith(`| ${forward.en} | ${backward.en} |`));
  });
  expect(untold).toEqual([]);
});

test('every dependency has its line in a decision, and every line its dependency', () => {
  const text = textOf('docs/decisions/006-dependencies.md');
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  const first = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
  expect(first.filter((name) => !names.includes(name))).toEqual([]);
});

test('every decision is listed, dated and of one form', () => {
  const decisions = filesUnder('docs/decisions', '.md').filter((path) => basename(path) !== 'README.md');
  expect(
    missingIn(
      'docs/decisions/README.md',
      decisions.map((path) => `](${basename(path)})`),
    ),
  ).toEqual([]);
  const parts = [/^# \d{3}\. /, /^\d{4}-\d\d-\d\d$/m, /^## Context$/m, /^## Decision$/m, /^## Consequences$/m, /^## Rejected$/m];
  expect(decisions.filter((path) => !parts.every((part) => part.test(textOf(path))))).toEqual([]);
});

test('every link leads to a file that is there', () => {
  const broken = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [path = ''] = target.split('#');
      return path === '' || existsSync(resolve(packageRoot, dirname(page), path)) ? [] : [`${page}: ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('every file that a page names is there', () => {
  const folders = ['bin', 'client', 'contract', 'cypher', 'data', 'docs', 'server', 'tests'];
  const named = pages.flatMap((page) => [...textOf(page).matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(([, path = '']) => ({ page, path })));
  const gone = named.filter(({ path }) => folders.includes(path.split('/')[0] ?? '') && !existsSync(join(packageRoot, path)));
  expect(gone).toEqual([]);
});

describe('the examples of the API', () => {
  /** Each `curl` of a page, with the lines that it goes on for. */
  const examples = ['README.md', 'docs/api.md', 'docs/queries.md'].flatMap((page) =>
    [...textOf(page).matchAll(/^curl (?:.*\\\n)*.*$/gm)].map(([command]) => ({ page, command: command.replaceAll(/\\\n\s*/g, '') })),
  );
  let app: RunningApp;
  /** What stands for the names in the examples. */
  let names: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    app = await startSeededApp();
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${testToken}` };
    const keep = async (path: string, draft: object) => {
      const { body } = await app.ask(`/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(draft) });
      return (body as { id: string }).id;
    };
    names = {
      ID: await keep('/saved-queries', { name: 'One', statement: 'RETURN 1 AS one' }),
      VIEW: await keep('/views', { name: 'One', description: '', exploration: [3, [], [], [], [], [], null, null, [], [], [0, 1, 1], {}] }),
      NOTE: await keep('/notes', { on: 'marco-rubio', kind: 'node', text: 'One', author: 'Ana' }),
      LESSON: await keep('/lessons', {
        lesson: {
          title: { en: 'One' },
          summary: { en: 'One.' },
          level: 'anyone',
          minutes: 1,
          languages: ['en'],
          steps: [{ id: 'one', header: { en: 'One' }, text: { en: 'One.' }, view: { overview: true } }],
        },
      }),
      RUN: randomUUID(),
      EDITOR_TOKEN: testToken,
    };
  }, 60_000);
  afterAll(() => app.stop());

  const methodOf = (command: string): string => / -X (\w+)/.exec(command)?.[1] ?? (command.includes(' -d ') ? 'POST' : 'GET');

  test.each(examples)('in $page: $command', async ({ command: written }) => {
    const command = written.replaceAll(/\$([A-Z_]+)/g, (name, key: string) => names[key] ?? name);
    const path = /(?:\$API|\/api\/v1)(\/[^\s"']*)/.exec(command)?.[1] ?? '';
    const body = / -d '([^']+)'/.exec(command)?.[1];
    const headers = Object.fromEntries([...command.matchAll(/ -H ['"]([^:'"]+): ([^'"]+)['"]/g)].map(([, name = '', value = '']) => [name, value]));
    const { status, text } = await app.ask(`/api/v1${path}`, { method: methodOf(command), headers, ...(body !== undefined && { body }) });
    // Nobody is there, and no query runs any more.
    expect(status).toBe(path === '/entities/nobody' || path.startsWith('/query/') ? 404 : 200);
    expect(text).not.toMatch(/"(?:hits|nodes|values|claims|sources|passages|statements)":\[\]/);
  });

  test('cover every route', () => {
    const shown = examples.filter(({ page }) => page === 'docs/api.md').map(({ command }) => command);
    const pattern = (path: string): RegExp => new RegExp(`\\$API${path.replaceAll(/\{\w+\}/g, '[^/"?]+')}["?]`);
    const isShown = (name: (typeof routeNames)[number]): boolean =>
      shown.some((command) => pattern(routes[name].path).test(command) && methodOf(command) === routes[name].method);
    expect(routeNames.filter((name) => !isShown(name))).toEqual([]);
  });
});
