import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bin/set-up.mjs';

/** What is true of the whole tree without running it: each counts as one test. */
const checks = [
  { name: 'types', args: ['typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'build/types.tsbuildinfo'] },
  { name: 'lint', args: ['@biomejs/biome/bin/biome', 'lint', '--error-on-warnings'] },
  { name: 'format', args: ['@biomejs/biome/bin/biome', 'format'] },
  { name: 'promises (lint with types)', args: ['eslint/bin/eslint.js', '.'] },
  { name: 'unused code', args: ['knip/bin/knip.js', '--no-progress'] },
  {
    name: 'import rule',
    args: ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'dependency-cruiser.config.mjs', 'contract', 'server', 'client', 'tests'],
  },
];

const runCheck = ({ name, args: [program, ...args] }) =>
  new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, [join('node_modules', program), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => {
      const passed = code === 0;
      console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (!passed) console.log(output.trimEnd());
      resolve(passed);
    });
  });

/** Runs every check, two at a time, prints each outcome and gives the counts. */
export const runChecks = async () => {
  mkdirSync(join(root, 'build'), { recursive: true });
  const waiting = [...checks];
  const outcomes = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) outcomes.push(await runCheck(check));
  };
  await Promise.all([lane(), lane()]);
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed, skipped: 0 };
};
