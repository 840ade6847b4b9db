import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { NodeId } from '#contract/graph.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { type Explorer, startExplorer } from './describe-on-both-stores.ts';

const days = Array.from({ length: 1030 }, (_, place) => new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10));
const words = { summary: 'Made up.', summaryEs: 'Inventado.' };
const files = {
  'dataset.yaml': { id: 'talkative', version: 1, title: 'Talk', titleEs: 'Charla', description: 'Made up.', descriptionEs: 'Inventado.', license: 'CC-BY-4.0' },
  'entities.yaml': [
    { id: 'speaker', kind: 'Person', name: 'A speaker', nameEs: 'Quien habla', ...words },
    { id: 'listener', kind: 'Person', name: 'A listener', nameEs: 'Quien escucha', ...words },
    { id: 'plan', kind: 'Policy', name: 'A plan', nameEs: 'Un plan', ...words },
  ],
  'diary.yaml': {
    source: { id: 'diary', title: 'A diary', kind: 'document', language: 'en' },
    passages: [
      {
        id: 'diary-01',
        unit: 'paragraph',
        number: 1,
        paraphrase: 'The speaker supports the plan every day.',
        paraphraseEs: 'Quien habla apoya el plan cada día.',
        statements: [
          ...days.map((startDate) => ({ from: 'speaker', type: 'SUPPORTS', to: 'plan', startDate })),
          { from: 'listener', type: 'OPPOSES', to: 'plan' },
        ],
      },
    ],
  },
};

describe('nodes with more statements among them than an answer holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postura-talk-'));
  let explorer: (Explorer & { readonly stop: () => Promise<void> }) | undefined;

  beforeAll(async () => {
    mkdirSync(join(folder, 'data'));
    for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, 'data', name), stringify(value));
    explorer = await startExplorer({ embedded: { folder: join(folder, 'store') } });
    await explorer.store.claim();
    await loadDataset(explorer.store, openDataset(join(folder, 'data')), { actor: 'test' });
  }, 60_000);
  afterAll(async () => {
    await explorer?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the first 1000 come, and the answer says how many there are', async () => {
    const answer = await explorer?.api.listStatements({ body: { ids: ['speaker', 'listener', 'plan'].map((id) => NodeId.parse(id)) } });
    expect(answer).toMatchObject({ total: 1031, truncated: true });
    expect(answer?.statements.length).toBe(1000);
    expect(answer?.statements[0]).toMatchObject({ edge: { type: 'OPPOSES' }, from: { name: 'A listener' }, to: { name: 'A plan' } });
  });

  test('a timeline has the earliest, and counts are honest', async () => {
    const answer = await explorer?.api.readTimeline({ query: { ids: [NodeId.parse('speaker'), NodeId.parse('plan')] } });
    expect(answer?.total).toEqual({ dated: 1030, undated: 1 });
    expect(answer?.items.map(({ startDate }) => startDate)).toEqual(days);
    expect(answer?.undated.map(({ statement }) => statement?.from.id)).toEqual(['listener']);
  });

  test('a neighbour counts once, however much is said', async () => {
    const answer = await explorer?.api.readSubgraph({ body: { ids: [NodeId.parse('speaker'), NodeId.parse('plan')] } });
    expect(answer?.degrees).toEqual({ speaker: 1, plan: 2 });
  });
});
