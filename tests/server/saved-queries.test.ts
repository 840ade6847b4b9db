import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { SavedQuery, SavedQueryDraft } from '#contract/console.ts';
import { readGraph } from '#server/explore/export-graph.ts';
import { readOverview } from '#server/explore/read-overview.ts';
import { readSchema } from '#server/explore/read-schema.ts';
import { searchEntities } from '#server/explore/search-entities.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { countGraph } from '#server/queries.ts';
import { defineQuery, readAll } from '#server/query.ts';
import { createSavedQueries, mostSavedQueries, type SavedQueries } from '#server/saved-queries/create-saved-queries.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openStore, type StoreSettings } from '#server/store/open-store.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';

const context = { signal: new AbortController().signal };
const none = { params: {}, query: {}, body: {} };
const draft = (part: Partial<SavedQueryDraft> = {}): SavedQueryDraft =>
  SavedQueryDraft.parse({ name: 'Who opposes', statement: 'MATCH (one)-[:OPPOSES]->(policy:Policy {id: $policy}) RETURN one', ...part });
const rich = draft({
  name: 'Señal «única» `x` \\u0053ET',
  description: 'Two lines\nand a quote: \'"',
  tags: ['stances', 'México'],
  parameters: { policy: 'us-troop-deployment-to-mexico', limit: 10, ratio: 0.5, flag: true, nothing: null, list: [1, 'two', [3]], map: { deep: { er: [1] } } },
});

/** A clock that is one second later each time it is asked. */
const createClock = (from: string) => {
  let at = Date.parse(from) - 1000;
  return () => {
    at += 1000;
    return new Date(at);
  };
};
const openSaved = (store: GraphStore, folder: string, from = '2026-01-02T03:04:05.000Z'): SavedQueries =>
  createSavedQueries(store, { folder, now: createClock(from) });
const list = async (saved: SavedQueries): Promise<readonly SavedQuery[]> => (await saved.listSavedQueries(none, context)).savedQueries;
const create = (saved: SavedQueries, body: SavedQueryDraft): Promise<SavedQuery> => saved.createSavedQuery({ ...none, body }, context);
const update = (saved: SavedQueries, id: string, body: SavedQueryDraft): Promise<SavedQuery> =>
  saved.updateSavedQuery({ ...none, params: { id }, body }, context);
const remove = (saved: SavedQueries, id: string) => saved.deleteSavedQuery({ ...none, params: { id } }, context);
const unknownId = '00000000-0000-4000-8000-000000000000';
const listCommands = defineQuery('read/list-commands', {
  params: z.object({ limit: z.int() }),
  row: z.object({ command: z.object({ properties: z.record(z.string(), z.json()) }), pages: z.array(z.string()) }),
});

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'postura-saved-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What holds wherever the queries are kept. */
const keepsQueries = (open: () => SavedQueries): void => {
  test('a query is kept with all that was said of it, changed and removed', async () => {
    const saved = open();
    const kept = await create(saved, rich);
    expect(kept).toEqual({
      ...rich,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      createdAt: '2026-01-02T03:04:05.000Z',
      updatedAt: '2026-01-02T03:04:05.000Z',
    });
    const plain = await create(saved, draft());
    expect(await list(saved)).toEqual([kept, plain]);
    const changed = await update(saved, kept.id, draft({ name: 'Another name', tags: [] }));
    expect(changed).toEqual({
      ...draft({ name: 'Another name' }),
      id: kept.id,
      createdAt: kept.createdAt,
      updatedAt: expect.stringMatching(/^2026-01-02T03:04:/),
    });
    expect(changed.updatedAt > kept.updatedAt).toBe(true);
    expect(await list(saved)).toEqual([changed, plain]);
    expect(await remove(saved, kept.id)).toEqual({ status: 'removed' });
    expect(await list(saved)).toEqual([plain]);
    await remove(saved, plain.id);
    expect(await list(saved)).toEqual([]);
  });

  test('what is not there cannot be changed or removed', async () => {
    const saved = open();
    await expect(update(saved, unknownId, draft())).rejects.toMatchObject({ code: 'unknown_saved_query' });
    await expect(remove(saved, unknownId)).rejects.toMatchObject({ code: 'unknown_saved_query' });
    expect(await list(saved)).toEqual([]);
  });

  test('ten at a time are all kept', async () => {
    const saved = open();
    const names = Array.from({ length: 10 }, (_, place) => `Query ${place}`);
    const kept = await Promise.all(names.map((name) => create(saved, draft({ name }))));
    expect((await list(saved)).map(({ name }) => name)).toEqual(names);
    await Promise.all(kept.map(({ id }) => remove(saved, id)));
    expect(await list(saved)).toEqual([]);
  });
};

const inOwnStore = (settings: () => StoreSettings): void => {
  let store: GraphStore | undefined;
  const opened = (): GraphStore => {
    if (!store) throw new Error('The store is open only inside a test.');
    return store;
  };
  const folder = newFolder();
  const sample = openDataset(join(packageRoot, 'data', 'sample'));
  beforeAll(async () => {
    store = await openStore(settings());
    await store.claim();
    await loadDataset(store, sample, { actor: 'test' });
  }, 120_000);
  afterAll(async () => store?.close());

  keepsQueries(() => openSaved(opened(), folder));

  test('each change is a command in the log, with what it was and what it is', async () => {
    const saved = openSaved(opened(), folder, '2099-01-01T00:00:00.000Z');
    const before = await opened().state();
    const kept = await create(saved, rich);
    const changed = await update(saved, kept.id, draft());
    await remove(saved, kept.id);
    expect((await opened().state()).dataVersion).toBe(before.dataVersion + 3);
    const commands = await readAll(opened(), listCommands, { limit: 3 });
    const told = commands.map(({ command: { properties }, pages }) => ({
      name: properties.name,
      actor: properties.actor,
      at: properties.at,
      changes: pages.flatMap((page) => JSON.parse(page)),
    }));
    const of = (name: string) => told.find((one) => one.name === name);
    expect(of('keep-saved-query')).toEqual({ name: 'keep-saved-query', actor: 'editor', at: expect.any(String), changes: [{ before: null, after: kept }] });
    expect(of('change-saved-query')?.changes).toEqual([{ before: kept, after: changed }]);
    expect(of('remove-saved-query')?.changes).toEqual([{ before: changed, after: null }]);
  });

  test('kept queries stand in no schema, search, count, first picture or export', async () => {
    const look = async () => ({
      schema: await readSchema(opened(), {}),
      overview: { ...(await readOverview(opened(), {})), dataVersion: 'raised by every write' },
      count: await readAll(opened(), countGraph, {}),
      search: await searchEntities(opened(), 'zanahoria', { kinds: [], limit: 10 }, {}),
      exported: await readGraph(opened(), {}),
    });
    const saved = openSaved(opened(), folder);
    const before = await look();
    const kept = await create(saved, draft({ name: 'Zanahoria', description: 'zanahoria' }));
    expect(await look()).toEqual(before);
    await remove(saved, kept.id);
  });

  test('a data set that is replaced leaves them alone', async () => {
    const saved = openSaved(opened(), folder);
    const kept = await create(saved, rich);
    const [first] = sample.edges;
    await loadDataset(opened(), { ...sample, edges: sample.edges.filter((edge) => edge !== first) }, { replace: true, actor: 'test' });
    await loadDataset(opened(), sample, { replace: true, actor: 'test' });
    expect(await list(saved)).toEqual([kept]);
    await remove(saved, kept.id);
  });

  test('nothing is written to the data folder', () => {
    expect(readdirSync(folder)).toEqual([]);
  });
};

describe('in an embedded store', () => {
  const folder = newFolder();
  inOwnStore(() => ({ embedded: { folder } }));
});
await describeWithNeo4j('in a Neo4j that is ours', (neo4j) => inOwnStore(() => ({ embedded: { folder: '' }, neo4j: { ...neo4j() } })));

describe('beside a database that somebody else filled', () => {
  /** Such a database is only asked whose it is. */
  const foreign = { state: async () => ({ version: '5', owner: 'foreign', dataVersion: 0 }) } as unknown as GraphStore;
  let folder = '';
  const file = () => join(folder, 'saved-queries.json');
  beforeEach(() => {
    folder = join(newFolder(), 'made when needed');
  });

  keepsQueries(() => openSaved(foreign, folder));

  test('the file outlives the server, and no other is left beside it', async () => {
    const kept = await create(openSaved(foreign, folder), rich);
    expect(await list(openSaved(foreign, folder))).toEqual([kept]);
    expect(readdirSync(folder)).toEqual(['saved-queries.json']);
  });

  test.each([
    '',
    '{"format":"postura-saved-queries","version":1,"savedQueries":[{"id"',
    '[]',
    '{"format":"postura-saved-queries","version":2,"savedQueries":[]}',
  ])('a damaged file is said to be so and stays as it is: %j', async (text) => {
    await create(openSaved(foreign, folder), draft());
    writeFileSync(file(), text);
    const saved = openSaved(foreign, folder);
    for (const change of [() => list(saved), () => create(saved, draft()), () => update(saved, unknownId, draft()), () => remove(saved, unknownId)])
      await expect(change()).rejects.toMatchObject({ code: 'store_unavailable', message: expect.stringContaining('saved-queries.json') });
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  test('a query more than can be kept is refused, and one may go for it', async () => {
    const saved = openSaved(foreign, folder);
    const first = await create(saved, draft());
    const full = Array.from({ length: mostSavedQueries }, (_, place) => ({ ...first, id: `${unknownId.slice(0, -4)}${String(place).padStart(4, '0')}` }));
    writeFileSync(file(), JSON.stringify({ format: 'postura-saved-queries', version: 1, savedQueries: full }));
    await expect(create(saved, draft())).rejects.toMatchObject({ code: 'too_many_saved' });
    expect((await list(saved)).length).toBe(mostSavedQueries);
    await remove(saved, full[0]?.id ?? '');
    await create(saved, draft({ name: 'The last' }));
    expect((await list(saved)).length).toBe(mostSavedQueries);
  });

  test('a folder that cannot be written says so and keeps what was there', async () => {
    const saved = openSaved(foreign, folder);
    const kept = await create(saved, draft());
    chmodSync(folder, 0o500);
    try {
      // A superuser writes everywhere.
      if (process.getuid?.() !== 0) await expect(create(saved, draft())).rejects.toMatchObject({ code: 'store_unavailable' });
      expect(await list(saved)).toContainEqual(kept);
    } finally {
      chmodSync(folder, 0o700);
    }
    expect(existsSync(file())).toBe(true);
  });
});
