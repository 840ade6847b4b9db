import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NoteDraft, ViewDraft } from '#contract/kept.ts';
import { readGraph } from '#server/explore/export-graph.ts';
import { readEntity } from '#server/explore/read-entity.ts';
import { readSchema } from '#server/explore/read-schema.ts';
import { searchEntities } from '#server/explore/search-entities.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { createNotes, type Notes } from '#server/notes/create-notes.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { countGraph } from '#server/queries.ts';
import { readAll } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openStore, type StoreSettings } from '#server/store/open-store.ts';
import { createViews, type Views } from '#server/views/create-views.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';

const context = { signal: new AbortController().signal };
const none = { params: {}, query: {}, body: {} };
const unknownId = '00000000-0000-4000-8000-000000000000';
const sample = openDataset(join(packageRoot, 'data', 'sample'));
const [edge] = sample.edges;
const subject = { node: 'agent-a', edge: edge?.id ?? '' };

const exploration = (ids: readonly string[]): ViewDraft['exploration'] => [
  3,
  [...ids],
  ids.flatMap((_, place) => [place, 7 - place]),
  [],
  [],
  [],
  null,
  null,
  [],
  [],
  [1, 800, 600],
  { rules: [{ of: 'nodes', isOn: true, test: null, give: { label: '«ñ» "quoted" \\u0041' } }] },
];
const view = (part: Partial<ViewDraft> = {}): ViewDraft => ({
  name: 'Who opposes',
  description: '',
  exploration: exploration(['agent-a', 'agent-b']),
  ...part,
});
const note = (part: Partial<NoteDraft> = {}): NoteDraft => ({
  on: subject.node,
  kind: 'node',
  text: 'Ask the archive.\n«¿Quién?» \\u0041',
  author: 'Ana',
  ...part,
});

type Kept = { readonly views: Views; readonly notes: Notes };
const openKept = (store: GraphStore, folder: string): Kept => {
  let at = Date.parse('2026-01-02T03:04:05.000Z');
  const now = () => {
    at += 1000;
    return new Date(at);
  };
  const options = { folder, now };
  return { views: createViews(store, options), notes: createNotes(store, options) };
};

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'postura-kept-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What holds wherever they are kept. */
const keepsViewsAndNotes = (open: () => Kept): void => {
  test('a view is kept, listed without what it draws, read whole, changed and removed', async () => {
    const { views } = open();
    const kept = await views.createView({ ...none, body: view() }, context);
    const { exploration: drawn, ...summary } = kept;
    expect(kept).toMatchObject({ ...view(), nodes: 2, createdAt: '2026-01-02T03:04:06.000Z' });
    expect(await views.listViews(none, context)).toEqual({ views: [summary] });
    expect(await views.readView({ ...none, params: { id: kept.id } }, context)).toEqual({ ...summary, exploration: drawn });
    const body = view({ name: 'Alone', exploration: exploration(['agent-c']) });
    const changed = await views.updateView({ ...none, params: { id: kept.id }, body }, context);
    expect(changed).toMatchObject({ ...body, id: kept.id, nodes: 1, createdAt: kept.createdAt });
    expect(await views.readView({ ...none, params: { id: kept.id } }, context)).toEqual(changed);
    expect(await views.deleteView({ ...none, params: { id: kept.id } }, context)).toEqual({ status: 'removed' });
    await expect(views.readView({ ...none, params: { id: kept.id } }, context)).rejects.toMatchObject({ code: 'unknown_view' });
    await expect(views.deleteView({ ...none, params: { id: kept.id } }, context)).rejects.toMatchObject({ code: 'unknown_view' });
  });

  test('a view of a thousand nodes is kept whole', async () => {
    const { views } = open();
    const large = exploration(Array.from({ length: 1000 }, (_, place) => `a-node-with-a-long-name-${place}`));
    const { id } = await views.createView({ ...none, body: view({ exploration: large }) }, context);
    expect((await views.readView({ ...none, params: { id } }, context)).exploration).toEqual(large);
    await views.deleteView({ ...none, params: { id } }, context);
  });

  test('what no page could open is no view', async () => {
    const { views } = open();
    await expect(views.createView({ ...none, body: view({ exploration: [3, ['agent-a']] }) }, context)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await views.listViews(none, context)).toEqual({ views: [] });
  });

  test('notes on a node and an edge are kept, found by what they are on, changed and removed', async () => {
    const { notes } = open();
    const onNode = await notes.createNote({ ...none, body: note() }, context);
    const onEdge = await notes.createNote({ ...none, body: note({ on: subject.edge, kind: 'edge', text: 'Which day?' }) }, context);
    expect(onNode).toMatchObject({ ...note(), id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const listOn = async (on: string) => (await notes.listNotes({ ...none, query: { on } }, context)).notes;
    expect([await listOn(subject.node), await listOn(subject.edge), await listOn('agent-b')]).toEqual([[onNode], [onEdge], []]);
    expect(await notes.listNotes(none, context)).toEqual({ notes: [onNode, onEdge] });
    expect(await notes.listNotesOfView({ ...none, body: { ids: ['agent-b', subject.edge] } }, context)).toEqual({ notes: [onEdge] });
    const changed = await notes.updateNote({ ...none, params: { id: onNode.id }, body: { text: 'Answered.', author: 'Luz' } }, context);
    expect(await listOn(subject.node)).toEqual([changed]);
    expect(changed).toMatchObject({ text: 'Answered.', author: 'Luz', on: subject.node, createdAt: onNode.createdAt });
    for (const { id } of [onNode, onEdge]) await notes.deleteNote({ ...none, params: { id } }, context);
    expect(await notes.listNotes(none, context)).toEqual({ notes: [] });
    await expect(notes.updateNote({ ...none, params: { id: unknownId }, body: { text: 'x', author: 'y' } }, context)).rejects.toMatchObject({
      code: 'unknown_note',
    });
  });

  test('nothing can be noted on what is not there', async () => {
    const { notes } = open();
    await expect(notes.createNote({ ...none, body: note({ on: 'nobody' }) }, context)).rejects.toMatchObject({ code: 'unknown_entity' });
    const nowhere = note({ on: 'a.LIKES.b.c', kind: 'edge' });
    await expect(notes.createNote({ ...none, body: nowhere }, context)).rejects.toMatchObject({ code: 'unknown_relationship' });
    expect(await notes.listNotes(none, context)).toEqual({ notes: [] });
  });
};

const inStore = (settings: () => StoreSettings): void => {
  let store: GraphStore | undefined;
  const opened = (): GraphStore => {
    if (!store) throw new Error('The store is open only inside a test.');
    return store;
  };
  const folder = newFolder();
  beforeAll(async () => {
    store = await openStore(settings());
    await store.claim();
    await loadDataset(store, sample, { actor: 'test' });
  }, 120_000);
  afterAll(async () => store?.close());

  describe('where the store is ours', () => {
    keepsViewsAndNotes(() => openKept(opened(), folder));

    test('they stand in no schema, search, count, dossier or export, and in no file', async () => {
      const look = async () => ({
        schema: await readSchema(opened(), {}),
        count: await readAll(opened(), countGraph, {}),
        search: await searchEntities(opened(), 'zanahoria', { kinds: [], limit: 10 }, {}),
        dossier: await readEntity(opened(), subject.node, {}),
        exported: JSON.stringify(await readGraph(opened(), {})).includes('zanahoria'),
      });
      const { views, notes } = openKept(opened(), folder);
      const before = await look();
      const { id } = await views.createView({ ...none, body: view({ name: 'zanahoria' }) }, context);
      const { id: noted } = await notes.createNote({ ...none, body: note({ text: 'zanahoria' }) }, context);
      expect(await look()).toEqual(before);
      await views.deleteView({ ...none, params: { id } }, context);
      await notes.deleteNote({ ...none, params: { id: noted } }, context);
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  describe('where it is somebody else’s', () => {
    let fileFolder = '';
    beforeEach(() => {
      fileFolder = newFolder();
    });
    /** The same graph, of which the store says that it is not Postura's. */
    const foreign = (): GraphStore => {
      const asked: Pick<GraphStore, 'run' | 'state'> = {
        run: (step, options) => opened().run(step, options),
        state: async () => ({ ...(await opened().state()), owner: 'foreign' }),
      };
      return asked as GraphStore;
    };
    keepsViewsAndNotes(() => openKept(foreign(), fileFolder));

    test('each kind has its file, which outlives the server, and a damaged one harms no other', async () => {
      const { views, notes } = openKept(foreign(), fileFolder);
      const kept = await views.createView({ ...none, body: view() }, context);
      await notes.createNote({ ...none, body: note() }, context);
      expect(readdirSync(fileFolder).sort()).toEqual(['notes.json', 'views.json']);
      writeFileSync(join(fileFolder, 'notes.json'), '{"format":');
      const later = openKept(foreign(), fileFolder);
      expect(await later.views.readView({ ...none, params: { id: kept.id } }, context)).toEqual(kept);
      await expect(later.notes.listNotes(none, context)).rejects.toMatchObject({ code: 'store_unavailable', message: expect.stringContaining('notes.json') });
    });
  });
};

describe('on an embedded store', () => {
  const folder = newFolder();
  inStore(() => ({ embedded: { folder } }));
});
await describeWithNeo4j('on a Neo4j', (neo4j) => inStore(() => ({ embedded: { folder: '' }, neo4j: { ...neo4j() } })));
