import { endWithNpm } from '../../bin/end-with-npm.mjs';
import { installWhenMissing } from '../../bin/set-up.mjs';
import { runChecks } from './checks.mjs';
import { report } from './report.mjs';
import { runJest } from './run-jest.mjs';

endWithNpm();
await installWhenMissing();
report(await runChecks(), await runJest('tests/architecture.test.ts'));
