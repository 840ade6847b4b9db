import { endWithNpm } from '../../bin/end-with-npm.mjs';
import { buildWhenStale, installWhenMissing } from '../../bin/set-up.mjs';
import { runChecks } from './checks.mjs';
import { report } from './report.mjs';
import { runJest } from './run-jest.mjs';

/** The journeys and the packed program use what is built. */
const runBuild = async () => {
  try {
    await buildWhenStale();
    console.log('✓ build');
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`✗ build: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

endWithNpm();
await installWhenMissing();
report(await runChecks(), await runBuild(), await runJest());
