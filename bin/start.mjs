import { endWithNpm } from './end-with-npm.mjs';
import { buildWhenStale, installWhenMissing } from './set-up.mjs';

endWithNpm();
try {
  await installWhenMissing();
  await buildWhenStale();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// In this very process, so that Ctrl-C and SIGTERM reach the server and no second Node stands in between.
await import('../dist/server/main.js');
