import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '#server/package-root.ts';
import { en as page } from '#client/text/en.ts';

type Words = Readonly<Record<string, string>>;

const learn = join(packageRoot, 'client', 'modes', 'learn');
const folders = readdirSync(learn).filter((name) => existsSync(join(learn, name, 'text', 'en.ts')));
const read = async (folder: string): Promise<Words> => ((await import(join(learn, folder, 'text', 'en.ts'))) as { readonly en: Words }).en;

test('the guide for educators calls nothing by a name that the page does not have', async () => {
  const words = [page as Words, ...(await Promise.all(folders.map(read)))].flatMap((some) => Object.values(some));
  const guide = readFileSync(join(packageRoot, 'docs', 'guide-educator.md'), 'utf8');
  // Which stand for words of the data, or for the other language.
  const others = ['bold', 'Mexico', 'ES', 'EN'];
  const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name).filter((name) => !others.includes(name));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !words.some((one) => one === name || one.startsWith(`${name}:`)))).toEqual([]);
});
