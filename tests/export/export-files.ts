import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type GraphEdge, type GraphNode, NodeId } from '#contract/graph.ts';
import type { FileAnswer } from '#contract/route.ts';
import type { ExportedFile, ExportFormat, ExportLanguage } from '#contract/routes/export.ts';
import type { ExportedGraph } from '#server/export/exported-graph.ts';
import { writeFile } from '#server/export/write-file.ts';
import { exportGraph, exportView, readGraph } from '#server/explore/export-graph.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openStore } from '#server/store/open-store.ts';

/** The whole text of a file that a handler gives. */
export const readAnswer = async ({ text, ...file }: FileAnswer): Promise<ExportedFile> => {
  let whole = '';
  for await (const part of typeof text === 'string' ? [text] : text) whole += part;
  return { ...file, text: whole };
};

export type Files = {
  readonly store: GraphStore;
  readonly graph: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };
  readonly whole: (format: ExportFormat, language?: ExportLanguage) => Promise<string>;
  readonly view: (format: ExportFormat, body: Omit<Parameters<typeof exportView>[1], 'format' | 'language'>) => Promise<string>;
};

/** A data set of `data/` in an embedded store, exported on one fixed day. */
export const useFiles = (dataset: string): (() => Files) => {
  const folder = mkdtempSync(join(tmpdir(), 'postura-export-'));
  let files: Files | undefined;
  const now = (): Date => new Date('2026-11-21T12:00:00Z');
  beforeAll(async () => {
    const store = await openStore({ embedded: { folder } });
    await store.claim();
    await loadDataset(store, openDataset(join(packageRoot, 'data', dataset)), { actor: 'test' });
    files = {
      store,
      graph: await readGraph(store, {}),
      whole: async (format, language = 'en') => (await readAnswer(await exportGraph(store, { format, language }, { now }))).text,
      view: async (format, body) => (await readAnswer(await exportView(store, { format, language: 'en', ...body }, { now }))).text,
    };
  }, 120_000);
  afterAll(async () => {
    await files?.store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (!files) throw new Error('The files are there inside a test.');
    return files;
  };
};

const id = (text: string): NodeId => NodeId.parse(text);
/** A graph of two nodes and one statement whose texts every format has to tame. */
export const nasty = '=1+1 "a", <b>&amp;\u0000\u0008 {x} \\ 100% _ # $ ~ ^ ;\nñ 😀 \ud800';
export const nastyGraph = (changes: Partial<ExportedGraph> = {}): ExportedGraph => ({
  title: nasty,
  language: 'en',
  dataVersion: 1,
  day: '2026-11-21',
  nodes: [
    { id: id('a'), labels: ['Entity', 'Person'], properties: { id: 'a', name: nasty, aliases: [nasty, 'b'], weight: 1.5 } },
    { id: id('b'), labels: ['Entity', 'Policy'], properties: { id: 'b', name: 'B', weight: 2, earliest: '2020-01-01', latest: '2020-12-31' } },
  ],
  edges: [
    {
      id: 'a.OPPOSES.b.s' as GraphEdge['id'],
      type: 'OPPOSES',
      from: id('a'),
      to: id('b'),
      properties: { id: 'a.OPPOSES.b.s', source: 's', passages: ['p'], quote: nasty },
    },
  ],
  passages: [],
  sources: [
    {
      id: id('s'),
      labels: ['Source'],
      properties: { id: 's', title: nasty, label: 'A', kind: 'article', language: 'en', author: nasty, published: '2024-06' },
    },
  ],
  mentioned: [],
  datasets: [],
  drawn: new Map([['a', { id: id('a'), x: 10, y: 20, colour: '#0b6fb3', size: 40 }]]),
  notes: [],
  isForeign: false,
  ...changes,
});
export const writeNasty = async (format: ExportFormat, changes: Partial<ExportedGraph> = {}): Promise<string> =>
  (await readAnswer(writeFile(format, nastyGraph(changes)))).text;
