import { PosturaError } from '#contract/errors.ts';
import { readSettings, type Settings, SettingsError } from '#server/config.ts';
import { readEnvironment } from '#server/environment.ts';
import { ListenError } from '#server/listen.ts';
import { readPackageVersion } from '#server/package-version.ts';
import { type CommandLine, help, readCommandLine, UsageError } from './command-line.ts';

/** Failures whose message is meant for whoever typed the command. */
const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof SettingsError ||
  error instanceof ListenError ||
  error instanceof PosturaError ||
  (error instanceof Error && error.name === 'DatasetError');

// The process ends right after; on Windows a pipe would lose what is still on its way.
const write = (text: string): Promise<void> => new Promise((resolve) => process.stdout.write(text, () => resolve()));
const print = (text: string): Promise<void> => write(`${text}\n`);
const settingsNow = (): Settings => readSettings(readEnvironment(process.cwd(), process.env));

/** Each command brings its own code along, so that starting the server reads nothing it does not need. */
const run = async (line: CommandLine): Promise<number> => {
  switch (line.command) {
    case 'help':
      await print(help);
      return 0;
    case 'version':
      await print(readPackageVersion());
      return 0;
    case 'serve':
      return (await import('./run-server.ts')).runServer(settingsNow());
    case 'check':
      return (await import('./check.ts')).check(line.folder, print);
    case 'load':
      return (await import('./load.ts')).load(line.folder, { settings: settingsNow(), isDryRun: line.isDryRun, replace: line.replace, print });
    case 'export':
      return (await import('./export.ts')).exportTo(line, { settings: settingsNow(), write });
    default:
      return line satisfies never;
  }
};

/** Runs a command line and gives the exit code; what went wrong is said in a sentence on standard error. */
export const runCommand = async (args: readonly string[]): Promise<number> => {
  try {
    return await run(readCommandLine(args));
  } catch (error) {
    process.stderr.write(
      isExpected(error) ? `${error.message}\n` : `Something went wrong that should not: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 1;
  }
};
