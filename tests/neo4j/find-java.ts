import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const program = process.platform === 'win32' ? 'java.exe' : 'java';

const homesIn = (folder: string, ...below: string[]): string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, ...below)) : []);

const systemHomes = (): string[] => [
  ...homesIn('/usr/lib/jvm'),
  ...homesIn('/Library/Java/JavaVirtualMachines', 'Contents', 'Home'),
  ...homesIn(join(homedir(), '.sdkman', 'candidates', 'java')),
  ...homesIn(join(homedir(), '.jdks')),
  ...homesIn('C:\\Program Files\\Java'),
];

/** The feature version of a Java program (17, 21 ...), or undefined where it does not run. */
const versionOf = async (java: string): Promise<number | undefined> => {
  try {
    const { stderr } = await run(java, ['-version']);
    const version = /version "(\d+)/.exec(stderr)?.[1];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
};

/** A Java program of at least this version: JAVA_HOME's, else the one on the PATH, else the oldest that will do of the system's. */
export const findJava = async (atLeast: number, environment: NodeJS.ProcessEnv = process.env): Promise<string | undefined> => {
  const named = [...(environment['JAVA_HOME'] ? [join(environment['JAVA_HOME'], 'bin', program)] : []), program];
  for (const java of named) if (((await versionOf(java)) ?? 0) >= atLeast) return java;
  const installed = systemHomes().map((home) => join(home, 'bin', program));
  const versions = await Promise.all(installed.map(async (java) => ({ java, version: (await versionOf(java)) ?? 0 })));
  return versions.filter(({ version }) => version >= atLeast).sort((one, other) => one.version - other.version)[0]?.java;
};
