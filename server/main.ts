import { runCommand } from './commands/run-command.ts';

process.exit(await runCommand(['serve']));
