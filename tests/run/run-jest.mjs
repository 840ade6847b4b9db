import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../bin/set-up.mjs';

const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--conditions=postura-source'];

const nameOf = (test) => [...test.ancestorTitles, test.title].join(' › ');

/** Runs jest, prints every test and gives the counts; a file that could not run counts as one failure. */
export const runJest = async (...args) => {
  const folder = mkdtempSync(join(tmpdir(), 'postura-outcome-'));
  const outcomeFile = join(folder, 'jest.json');
  const child = spawn(process.execPath, [...node, 'node_modules/jest/bin/jest.js', '--verbose', '--json', `--outputFile=${outcomeFile}`, ...args], {
    cwd: root,
    // --json prints the outcome to standard output as well; what people read goes to standard error.
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const outcome = readOutcome(outcomeFile);
  rmSync(folder, { recursive: true });
  if (!outcome) {
    console.log(`✗ jest ended with ${code} before it could tell the outcome`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const skipped = outcome.testResults.flatMap((file) => file.assertionResults).filter((test) => test.status === 'pending' || test.status === 'todo');
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((test) => `- ${nameOf(test)}`).join('\n')}`);
  const failed = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
  return { passed: outcome.numPassedTests, failed: failed || (code === 0 ? 0 : 1), skipped: outcome.numPendingTests + outcome.numTodoTests };
};

const readOutcome = (outcomeFile) => {
  try {
    return JSON.parse(readFileSync(outcomeFile, 'utf8'));
  } catch {
    return undefined;
  }
};
