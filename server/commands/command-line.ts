import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type ExportFormat, exportFormats, type ExportLanguage, exportLanguages } from '#contract/routes/export.ts';

/** A command line that means nothing; its message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type CommandLine =
  | { readonly command: 'serve' }
  | { readonly command: 'load'; readonly folder: string | undefined; readonly isDryRun: boolean; readonly replace: boolean }
  | { readonly command: 'check'; readonly folder: string | undefined }
  | { readonly command: 'export'; readonly format: ExportFormat; readonly language: ExportLanguage; readonly out: string | undefined }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

export const commandNames = ['serve', 'load', 'check', 'export'] as const;
type CommandName = (typeof commandNames)[number];

export const help = `Postura shows who stands where on a contested question, since when, why, and on whose word.

Usage: postura [command]

  serve                    start the server (the default)
  load [FILE|FOLDER]       load a data set (its folder or dataset.yaml), the one that comes with Postura when none is named
    --dry-run              say what would change and write nothing
    --replace              remove what the data set no longer has
  check [FOLDER]           check a data set and its lessons, by file and line
  export --format FORMAT   write the whole graph as one of:
                           ${exportFormats.slice(0, 5).join(', ')},
                           ${exportFormats.slice(5).join(', ')}
    --language en|es       with names and passages in this language, where the format has one
    --out FILE             to this file instead of the screen
  --help, --version

Settings come from the environment or a .env file: HOST, PORT, DATA_DIR, NEO4J_URI and more (docs/settings.md).
`;

const options = {
  serve: {},
  load: { 'dry-run': { type: 'boolean' }, replace: { type: 'boolean' } },
  check: {},
  export: { format: { type: 'string' }, language: { type: 'string', default: 'en' }, out: { type: 'string' } },
} as const satisfies Record<CommandName, ParseArgsConfig['options']>;
const takesFolder: readonly CommandName[] = ['load', 'check'];

const parse = (command: CommandName, args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: options[command] as NonNullable<ParseArgsConfig['options']>,
      allowPositionals: takesFolder.includes(command),
    });
  } catch (cause) {
    // parseArgs adds advice after its first sentence that fits no program in particular.
    const [reason = ''] = (cause as Error).message.split(/\.(?: |$)/);
    throw new UsageError(`postura ${command}: ${reason}. See postura --help.`, { cause });
  }
};

/** Reads what was typed after the program's name. */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help') return { command: 'help' };
  if (args[0] === '--version' || args[0] === '-v') return { command: 'version' };
  const [name = 'serve', ...rest] = args;
  const command = commandNames.find((known) => known === name);
  if (!command) throw new UsageError(`postura has no command ${name}. It has ${commandNames.join(', ')}. See postura --help.`);
  const { values, positionals } = parse(command, rest);
  if (positionals.length > 1) throw new UsageError(`postura ${command} takes one folder. See postura --help.`);
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  switch (command) {
    case 'serve':
      return { command };
    case 'load':
      return { command, folder: positionals[0], isDryRun: values['dry-run'] === true, replace: values.replace === true };
    case 'check':
      return { command, folder: positionals[0] };
    case 'export': {
      const format = exportFormats.find((known) => known === values.format);
      if (format === undefined) throw new UsageError(`postura export needs --format ${exportFormats.join(' or --format ')}.`);
      const language = exportLanguages.find((known) => known === values.language);
      if (language === undefined) throw new UsageError(`postura export has --language ${exportLanguages.join(' or --language ')}.`);
      return { command, format, language, out: text(values.out) };
    }
    default:
      return command satisfies never;
  }
};
