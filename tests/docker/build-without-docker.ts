import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '#server/package-root.ts';
import { type Instruction, readCommand, readCopy, readDockerfile, readEnvironment } from './read-dockerfile.ts';

const run = promisify(execFile);

/** What the last stage became: where it lies, and how it is started and asked for its health. */
export type Image = {
  readonly folder: string;
  readonly environment: Record<string, string>;
  readonly command: string[];
  readonly health: string[];
  readonly user: string;
};

/** The files Docker would see: what git tracks or could track, as far as .dockerignore lets it through. */
const contextFiles = async (): Promise<string[]> => {
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: packageRoot, maxBuffer: 2 ** 24 });
  const ignore = (await readFile(join(packageRoot, '.dockerignore'), 'utf8')).split('\n');
  const allowed = new Set(ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1)));
  return stdout.split('\n').filter((path) => path !== '' && allowed.has(path.split('/')[0] ?? '') && existsSync(join(packageRoot, path)));
};

/** Follows a Dockerfile step by step in empty folders, one per stage, each standing for the root of a file system. RUN steps run as they stand. */
export const buildWithoutDocker = async (folder: string): Promise<Image> => {
  const stages = readDockerfile(await readFile(join(packageRoot, 'Dockerfile'), 'utf8'));
  const context = await contextFiles();
  let image: Image | undefined;
  for (const [name, instructions] of stages) image = await buildStage({ name, instructions, folder, context });
  if (!image) throw new Error('The Dockerfile has no stage.');
  return image;
};

const copyFromContext = async (context: readonly string[], source: string, target: string): Promise<void> => {
  const files = context.filter((path) => path === source || path.startsWith(`${source}/`));
  if (files.length === 0) throw new Error(`COPY ${source}: nothing there in what Docker would be sent.`);
  for (const path of files) {
    const place = path === source ? (target.endsWith('/') ? join(target, basename(path)) : target) : join(target, path.slice(source.length + 1));
    await mkdir(dirname(place), { recursive: true });
    await cp(join(packageRoot, path), place);
  }
};

const buildStage = async (options: { name: string; instructions: readonly Instruction[]; folder: string; context: readonly string[] }): Promise<Image> => {
  const { name, instructions, folder, context } = options;
  const root = join(folder, name);
  let workdir = '/';
  const environment: Record<string, string> = {};
  let image = { command: [] as string[], health: [] as string[], user: 'root' };
  const placeOf = (path: string): string => join(root, path.startsWith('/') ? path : join(workdir, path)) + (path.endsWith('/') ? '/' : '');
  for (const { verb, text } of instructions) {
    switch (verb) {
      case 'WORKDIR':
        workdir = text;
        await mkdir(join(root, workdir), { recursive: true });
        break;
      case 'ENV':
        Object.assign(environment, readEnvironment(text));
        break;
      case 'COPY': {
        const { from, sources, target } = readCopy(text);
        for (const source of sources) {
          if (from === undefined) {
            await copyFromContext(context, source, placeOf(target));
            continue;
          }
          const origin = join(folder, from, source);
          const isFolder = (await stat(origin)).isDirectory();
          await cp(origin, isFolder || !target.endsWith('/') ? placeOf(target) : join(placeOf(target), basename(source)), {
            recursive: true,
            verbatimSymlinks: true,
          });
        }
        break;
      }
      case 'RUN':
        await run('sh', ['-c', text], { cwd: join(root, workdir), env: { ...surroundings(), ...environment }, maxBuffer: 2 ** 24 });
        break;
      case 'USER':
        image = { ...image, user: text };
        break;
      case 'HEALTHCHECK':
        image = { ...image, health: readCommand(text) };
        break;
      case 'CMD':
        image = { ...image, command: readCommand(text) };
        break;
      case 'FROM':
      case 'VOLUME':
      case 'EXPOSE':
        break;
      default:
        throw new Error(`This test does not know the instruction ${verb}; teach it before using it.`);
    }
  }
  const inPlace = Object.entries(environment).map(([key, value]) => [key, value.startsWith('/') ? join(root, value) : value] as const);
  return { ...image, folder: join(root, workdir), environment: { ...surroundings(), ...Object.fromEntries(inPlace) } };
};

/** Of this process's environment only what a program needs to be found and to fetch packages; nothing of the tests' own. */
const surroundings = (): Record<string, string> => {
  const kept = Object.entries(process.env).filter(
    ([name]) => ['PATH', 'HOME', 'TMPDIR'].includes(name) || /^(npm_config_(registry|cache|userconfig)|https?_proxy|no_proxy)$/i.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
};
