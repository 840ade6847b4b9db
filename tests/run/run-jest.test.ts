import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { cleanEnvironment } from '#tests/machine/run-explorer.ts';

/** Runs the test runner over files of our own and gives what it printed and how it ended. */
const runOver = async (files: Readonly<Record<string, string>>): Promise<{ printed: string; code: number | null }> => {
  const rootDir = await makeFolder('run');
  for (const [name, text] of Object.entries(files)) await writeFile(join(rootDir, name), text);
  const config = JSON.stringify({ rootDir, testMatch: ['**/*.test.js'], testEnvironment: 'node' });
  const script = `
    import { runJest } from '${join(packageRoot, 'tests/run/run-jest.mjs')}';
    import { report } from '${join(packageRoot, 'tests/run/report.mjs')}';
    report({ passed: 1, failed: 0, skipped: 0 }, await runJest('--config', process.argv[1]));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, config], { cwd: packageRoot, env: cleanEnvironment() });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { printed, code };
};

test('a run ends with one line of counts, lists what was skipped, and fails with a test or a file that cannot be read', async () => {
  const { printed, code } = await runOver({
    'some.test.js': "test('good', () => {}); test('bad', () => { throw new Error('no'); }); test.skip('left out (no such machine)', () => {});",
    'broken.test.js': 'this is no program',
  });
  expect(printed.trimEnd().split('\n').at(-1)).toBe('2 passed, 2 failed, 1 skipped');
  expect(printed.match(/\d+ passed, \d+ failed, \d+ skipped/g)).toHaveLength(1);
  expect(printed).toContain('- left out (no such machine)');
  expect(code).toBe(1);
}, 60_000);

test('a run without failures ends well', async () => {
  const { printed, code } = await runOver({ 'some.test.js': "test('good', () => {});" });
  expect(printed.trimEnd().split('\n').at(-1)).toBe('2 passed, 0 failed, 0 skipped');
  expect(code).toBe(0);
}, 60_000);
