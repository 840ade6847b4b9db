import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder } from '#tests/machine/cache-folder.ts';
import type { Release } from './releases.ts';

const run = promisify(execFile);
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';

export const jarsOf = (release: Release): string => cacheFolder(`neo4j-${release.version}`, 'lib');

/** Whether Maven can be asked for the jars. */
export const hasMaven = async (): Promise<boolean> => {
  try {
    await run(maven, ['--version'], { shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
};

/** Fetches the jars of a release into the cache, once; the folder appears whole or not at all. */
export const downloadNeo4j = async (release: Release): Promise<string> => {
  const jars = jarsOf(release);
  if (existsSync(jars)) return jars;
  await mkdir(cacheFolder(`neo4j-${release.version}`), { recursive: true });
  const part = await mkdtemp(`${jars}-`);
  try {
    const goals = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`, `-Dneo4j.version=${release.version}`];
    await run(maven, ['-B', '-q', '-f', pom, ...goals], { shell: process.platform === 'win32', maxBuffer: 2 ** 24 });
    await rename(part, jars);
  } catch (cause) {
    await rm(part, { recursive: true, force: true });
    // Another run may have finished the same download first; its folder is as good.
    if (!existsSync(jars)) throw new Error(`Maven could not fetch Neo4j ${release.version}; see the cause, then try again.`, { cause });
  }
  return jars;
};
