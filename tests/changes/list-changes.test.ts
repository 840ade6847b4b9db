import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { foldChanges } from '#server/changes/fold-changes.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { defineQuery, readAll } from '#server/query.ts';
import { GraphEdge, GraphNode } from '#contract/graph.ts';
import { describeOnBothStores } from '../explore/describe-on-both-stores.ts';

const listCommands = defineQuery('read/list-commands', { params: z.object({ limit: z.int() }), row: z.object({ command: GraphNode }) });
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The sample data set with its files changed by hand, as an editor would. */
const changedSample = (edit: (text: string) => string, file: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'postura-changed-'));
  folders.push(folder);
  cpSync(join(packageRoot, 'data', 'sample'), folder, { recursive: true });
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  return openDataset(folder);
};

await describeOnBothStores('what changed since a data version', 'sample', (explorer) => {
  const dataVersion = async (): Promise<number> => (await explorer().store.state()).dataVersion;
  const load = (graph: ReturnType<typeof changedSample>) => loadDataset(explorer().store, graph, { actor: 'test', replace: true });
  const changesSince = (since: number) => explorer().api.listChanges({ query: { since: String(since) as never } });

  test('nothing, where nothing was loaded since', async () => {
    const now = await dataVersion();
    expect(await changesSince(now)).toEqual({ changes: [], dataVersion: now, isComplete: true, truncated: false });
  });

  test('the whole of a first load', async () => {
    const { changes, isComplete } = await changesSince(0);
    expect(isComplete).toBe(true);
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'node', change: 'added', id: 'agent-a', name: 'Agent A', ends: null, type: null }));
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['added']));
    expect(changes.filter(({ id }) => id === 'sample')).toEqual([]);
  });

  test('an entity described in other words, and then as before', async () => {
    const before = await dataVersion();
    await load(changedSample((text) => text.replace('summary: Agent A of the sample graph.', 'summary: Agent A, in other words.'), 'entities.yaml'));
    const { changes, dataVersion: after } = await changesSince(before);
    expect(after).toBe(before + 1);
    expect(changes).toEqual([
      { kind: 'node', change: 'changed', id: 'agent-a', ends: null, type: null, name: 'Agent A', properties: ['summary'], at: expect.any(String) },
    ]);
    await load(openDataset(join(packageRoot, 'data', 'sample')));
    expect((await changesSince(before)).changes).toEqual([]);
  });

  test('an edge that changed tells its ends and which properties', async () => {
    const before = await dataVersion();
    await load(changedSample((text) => text.replace('startDate: "2021-05-11"', 'startDate: "2021-05-12"'), 'sample-two.yaml'));
    const { changes } = await changesSince(before);
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'edge',
        change: 'changed',
        ends: ['agent-b', 'claim-1'],
        type: 'DENIES',
        name: null,
        properties: ['earliest', 'latest', 'startDate'],
      }),
    ]);
    await load(openDataset(join(packageRoot, 'data', 'sample')));
  });

  test('a version that is yet to come is of other data', async () => {
    expect(await changesSince((await dataVersion()) + 5)).toMatchObject({ changes: [], isComplete: false });
  });

  test('writes from before the log kept versions make it incomplete', async () => {
    const { store } = explorer();
    const commands = await readAll(store, listCommands, { limit: 100 });
    const [first] = commands.map(({ command }) => command).filter(({ properties }) => properties.dataVersion === 1);
    const { dataVersion: _, ...properties } = first?.properties ?? {};
    const label = ['_PosturaCommand'];
    await store.write([{ query: 'write/save-nodes', slots: { label, kind: label }, parameters: { rows: [{ id: properties.id, properties }] } }]);
    expect((await changesSince(0)).isComplete).toBe(false);
    expect((await changesSince(1)).isComplete).toBe(true);
  });
});

describe('what changes come to', () => {
  const node = (properties: GraphNode['properties']) =>
    GraphNode.parse({ id: 'one', labels: ['Entity', 'Person'], properties: { name: 'One', ...properties } });
  const edge = GraphEdge.parse({ id: 'e', type: 'SUPPORTS', from: 'one', to: 'two', properties: {} });

  test('added and removed again is nothing', () => {
    expect(
      foldChanges([
        { at: '1', changes: [{ before: null, after: edge }] },
        { at: '2', changes: [{ before: edge, after: null }] },
      ]),
    ).toEqual([]);
  });

  test('removed and added again in other words is a change', () => {
    const changes = foldChanges([
      { at: '1', changes: [{ before: node({ summary: 'a' }), after: null }] },
      { at: '2', changes: [{ before: null, after: node({ summary: 'b' }) }] },
    ]);
    expect(changes).toEqual([expect.objectContaining({ change: 'changed', properties: ['summary'], at: '2' })]);
  });
});
