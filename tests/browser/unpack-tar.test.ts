import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unpackTar } from './unpack-tar.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';

test('an archive of the system tar comes out as it went in, with the right to run', async () => {
  const folder = await makeFolder('tar');
  await mkdir(join(folder, 'in', 'deep'), { recursive: true });
  await writeFile(join(folder, 'in', 'deep', 'program'), 'x'.repeat(1300), { mode: 0o755 });
  await writeFile(join(folder, 'in', 'empty'), '');
  const tar = execFileSync('tar', ['--format=ustar', '-cf', '-', 'in'], { cwd: folder });
  await unpackTar(tar, join(folder, 'out'));
  expect(await readFile(join(folder, 'out', 'in', 'deep', 'program'), 'utf8')).toBe('x'.repeat(1300));
  expect((await stat(join(folder, 'out', 'in', 'deep', 'program'))).mode & 0o111).toBe(0o111);
  expect(await readFile(join(folder, 'out', 'in', 'empty'), 'utf8')).toBe('');
});

test('an archive writes nothing above its folder', async () => {
  const folder = await makeFolder('tar');
  await mkdir(join(folder, 'in'));
  await writeFile(join(folder, 'escaped'), 'x');
  const tar = execFileSync('tar', ['--format=ustar', '-P', '-cf', '-', '../escaped'], { cwd: join(folder, 'in') });
  await unpackTar(tar, join(folder, 'in', 'out'));
  expect(existsSync(join(dirname(join(folder, 'in', 'out')), 'escaped'))).toBe(false);
});
