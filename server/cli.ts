import { runCommand } from './commands/run-command.ts';

// Not `process.exitCode`: a connection or timer that somebody forgot must not keep the program from ending.
process.exit(await runCommand(process.argv.slice(2)));
