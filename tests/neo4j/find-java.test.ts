import { expect, test } from '@jest/globals';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findJava } from './find-java.ts';
import { releaseOf } from './releases.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';

const javaHome = async (version: string): Promise<string> => {
  const home = await makeFolder('java');
  await mkdir(join(home, 'bin'));
  const program = join(home, 'bin', 'java');
  await writeFile(program, `#!/bin/sh\necho 'openjdk version "${version}" 2026-01-20' >&2\n`);
  await chmod(program, 0o755);
  return home;
};

test('JAVA_HOME is taken when it is new enough', async () => {
  const home = await javaHome('21.0.2');
  expect(await findJava(21, { JAVA_HOME: home })).toBe(join(home, 'bin', 'java'));
});

test('a JAVA_HOME that is too old gives way to another Java, or to none', async () => {
  const home = await javaHome('11.0.2');
  const found = await findJava(99, { JAVA_HOME: home, PATH: ['/nowhere'].join(delimiter) });
  expect(found).toBeUndefined();
});

test('a release is named in full or by its beginning', () => {
  expect(releaseOf('5.26').version).toBe('5.26.30');
  expect(releaseOf('2026.07.1').java).toBe(21);
  expect(releaseOf().version).toBe('5.26.30');
  expect(() => releaseOf('4.4')).toThrow('No Neo4j 4.4 here; choose one of 5.26.30, 2026.07.1.');
});
