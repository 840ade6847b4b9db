import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const builtFrom = [
  'contract',
  'server',
  'client',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'vite.gate.config.ts',
  'vite.offline.config.ts',
  'bin/collect-licences.ts',
];
const builtFiles = [
  'dist/server/main.js',
  'dist/server/cli.js',
  'dist/server/console/gate/worker/gate-worker.js',
  'dist/client/index.html',
  'dist/offline/offline.js',
  'dist/offline/plain/write-plain-lesson.js',
];
const stamp = join(root, 'dist', '.built-from');

/** Runs a program in the checkout's folder and resolves when it ended well. */
export const run = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && program === 'npm', ...options });
    const passOn = () => child.kill('SIGTERM');
    process.on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', passOn);
      if (code === 0) resolve();
      else reject(new Error(`\`${[program, ...args].join(' ')}\` ended with ${signal ?? code}; its own words are above.`));
    });
  });

const lockedPackages = (file) => Object.entries(JSON.parse(readFileSync(join(root, file), 'utf8')).packages);

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
export const isInstalled = () => {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = new Map(lockedPackages('node_modules/.package-lock.json'));
  return lockedPackages('package-lock.json').every(
    ([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || installed.get(path)?.version === version,
  );
};

export const installWhenMissing = async () => {
  if (isInstalled()) return;
  console.log('Installing what package-lock.json names (npm ci) ...');
  await run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
};

const filesUnder = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [[path, found]];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
};

/** Changes whenever a source of the build is added, removed, written or renamed; reading names and times takes milliseconds. */
const fingerprint = () => {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  for (const [path, { size, mtimeMs }] of builtFrom.flatMap((name) => filesUnder(join(root, name)))) hash.update(`${path} ${size} ${mtimeMs}\n`);
  return hash.digest('hex');
};

export const isBuilt = () => builtFiles.every((file) => existsSync(join(root, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();

const bundle = (...options) => run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...options, '--logLevel', 'warn']);

/** Compiles the server, and bundles the client, the player of lessons on disk and the thread that reads queries, into dist/. */
export const build = async () => {
  const sources = fingerprint();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await Promise.all([
    run(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json']),
    bundle(),
    bundle('--config', 'vite.gate.config.ts'),
    bundle('--config', 'vite.offline.config.ts'),
    bundle('--config', 'vite.offline.config.ts', '--mode', 'plain'),
  ]);
  writeFileSync(stamp, sources);
};

export const buildWhenStale = async () => {
  if (isBuilt()) return;
  await installWhenMissing();
  console.log('Building the server and the page ...');
  await build();
};
