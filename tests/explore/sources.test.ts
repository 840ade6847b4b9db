import { expect, test } from '@jest/globals';
import type { Statement } from '#contract/answers.ts';
import { describeOnBothStores } from './describe-on-both-stores.ts';

const lineOf = ({ edge: { type, from, to } }: Statement): string => `${from} ${type} ${to}`;

await describeOnBothStores('what only one source says', 'mexico-us', (explorer) => {
  const readAll = async () => {
    const { sources } = await explorer().api.listSources({});
    return Promise.all(
      sources.map(async (source) => ({ source, dossier: await explorer().api.readSource({ params: { id: source.id }, query: { limit: 200 } }) })),
    );
  };

  test('is a statement without another of its type between the same two in any other source', async () => {
    const read = await readAll();
    const lines = read.map(({ dossier }) => new Map(dossier.passages.flatMap(({ statements }) => statements).map((one) => [one.edge.id, lineOf(one)])));
    for (const [place, { dossier }] of read.entries()) {
      const elsewhere = new Set(lines.filter((_, other) => other !== place).flatMap((one) => [...one.values()]));
      const own = [...(lines[place] ?? [])].filter(([, line]) => !elsewhere.has(line)).map(([id]) => id);
      expect(dossier.alone).toEqual(own.sort());
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThan(lines[place]?.size ?? 0);
    }
  });

  test('is counted in the list of sources', async () => {
    for (const { source, dossier } of await readAll()) expect(source.alone).toBe(dossier.alone.length);
  });

  test('is told for the page of passages that is read', async () => {
    const [first] = (await explorer().api.listSources({})).sources;
    if (first === undefined) throw new Error('The seed graph has no source.');
    const { passages, alone } = await explorer().api.readSource({ params: { id: first.id }, query: { limit: 2 } });
    const here = new Set(passages.flatMap(({ statements }) => statements.map(({ edge }) => edge.id)));
    expect(alone.filter((id) => !here.has(id))).toEqual([]);
  });
});
