import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGate } from '#server/console/gate/create-gate.ts';
import { readNamedQueries, runNamedQuery } from '#server/explore/named-queries.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { cypherText } from '#server/store/cypher-text.ts';
import type { GraphStore, Parameters } from '#server/store/graph-store.ts';
import { openStore, type StoreSettings } from '#server/store/open-store.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { parseRow } from '#tests/store/run-query.ts';
import { type Read, reads } from './corpus/reads.ts';
import { type IdsByElement, plainValue, readIds } from './plain-answer.ts';

type Seeded = { readonly store: GraphStore; readonly ids: IdsByElement };

const openSeeded = async (settings: StoreSettings): Promise<Seeded> => {
  const store = await openStore(settings);
  await store.claim();
  await loadDataset(store, openDataset(join(packageRoot, 'data', 'mexico-us')), { actor: 'test' });
  return { store, ids: await readIds(store) };
};

const compared = reads.filter(({ embedded }) => embedded === undefined);
const different = reads.flatMap(({ embedded, ...read }) => (embedded === undefined ? [] : [{ ...read, embedded }]));
const refused = different.filter(({ embedded }) => embedded.startsWith('refuses '));
const answeredOtherwise = different.filter(({ embedded }) => !embedded.startsWith('refuses '));
const publicQueries = readNamedQueries((name) => cypherText(name, 'neo4j'));

test('there are 150 reads and more, none of them twice', () => {
  expect(compared.length).toBeGreaterThanOrEqual(150);
  expect(new Set(reads.map(({ statement }) => statement)).size).toBe(reads.length);
});

test('the page of the embedded store tells every difference', () => {
  const page = readFileSync(join(packageRoot, 'docs', 'embedded-store.md'), 'utf8');
  const told = [...page.matchAll(/^- It ((?:refuses|gives) [^:\n]+?)(?:: .*|\.)$/gm)].map(([, difference]) => difference);
  expect([...told].sort()).toEqual([...new Set(different.map(({ embedded }) => embedded))].sort());
});

await describeWithNeo4j('a query of one’s own on both stores', (neo4j) => {
  const folder = mkdtempSync(join(tmpdir(), 'postura-reads-'));
  const gate = createGate();
  let stores: readonly [embedded: Seeded, neo4j: Seeded] | undefined;

  beforeAll(async () => {
    stores = [await openSeeded({ embedded: { folder } }), await openSeeded({ embedded: { folder: '' }, neo4j: { ...neo4j() } })];
  }, 180_000);
  afterAll(async () => {
    await Promise.all((stores ?? []).map(({ store }) => store.close()));
    await gate.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const both = (): readonly [embedded: Seeded, neo4j: Seeded] => {
    if (!stores) throw new Error('The stores are open only inside a test.');
    return stores;
  };
  const answer = async ({ store, ids }: Seeded, { statement, parameters = {}, unordered }: Omit<Read, 'embedded'>) => {
    const passed = await gate.check(statement, {});
    const run = await store.query(passed, parameters, { signal: new AbortController().signal, timeoutMs: 20_000, maxRows: 10_000 });
    const rows: unknown[] = [];
    for await (const batch of run.batches) rows.push(...batch.map((row) => parseRow(row).map((value) => plainValue(value, ids))));
    return { fields: run.fields, values: unordered ? rows.map((row) => JSON.stringify(row)).sort() : rows };
  };

  test.each(compared)('$statement', async (read) => {
    const [embedded, real] = both();
    expect(await answer(embedded, read)).toEqual(await answer(real, read));
  });

  test.each(refused)('the embedded store $embedded: $statement', async (read) => {
    const [embedded, real] = both();
    expect((await answer(real, read)).fields.length).toBeGreaterThan(0);
    await expect(answer(embedded, read)).rejects.toMatchObject({ code: expect.stringMatching(/^(?:syntax_error|query_failed|not_allowed)$/) });
  });

  test.each(answeredOtherwise)('the embedded store $embedded: $statement', async (read) => {
    const [embedded, real] = both();
    expect(await answer(embedded, read)).not.toEqual(await answer(real, read));
  });

  test.each(publicQueries)('the public query $name opens in the editor and has the same rows on both', async (query) => {
    const [embedded, real] = both();
    const parameters: Parameters = Object.fromEntries(query.parameters.map(({ name, example, default: normal }) => [name, example ?? normal]));
    const read = { statement: query.statement, parameters };
    const typed = await answer(embedded, read);
    expect(typed).toEqual(await answer(real, read));
    expect(typed.fields).toEqual(expect.arrayContaining([...query.columns]));
    const byName = await runNamedQuery(embedded.store, query, parameters, { maxRows: 10_000 });
    expect(byName.data.values.length).toBe(typed.values.length);
    expect(byName.data).toEqual((await runNamedQuery(real.store, query, parameters, { maxRows: 10_000 })).data);
    expect(byName.data.values.length).toBeGreaterThan(0);
  });
});
