import { expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { NodeId } from '#contract/graph.ts';
import { checkGexf } from './check-gexf.ts';
import { nasty, writeNasty } from './export-files.ts';
import { readCsv } from './read-csv.ts';
import { readRdf } from './read-rdf.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no room for them.
const inXml = nasty.replaceAll(/[\u0000-\u0008]|\ud800$/g, '');
const note = {
  id: '6f1cf4a2-28b5-4b41-9c2c-1d1d9b0a8a11',
  on: 'a',
  kind: 'node',
  text: 'Ask the archive.',
  author: 'Ana',
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
} as const;

test.each(['csv-nodes', 'csv-edges', 'csv-statements'] as const)(
  'no cell of %s begins as a formula, and quotes and line breaks stay in their cell',
  async (format) => {
    const rows = readCsv(await writeNasty(format));
    expect(rows.length).toBe(format === 'csv-nodes' ? 2 : 1);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells).toContain(`'${nasty}`);
    expect(cells.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
  },
);

test('markup is text in GEXF and GraphML, and what XML forbids is left out', async () => {
  const text = await writeNasty('gexf');
  expect(await checkGexf(text)).toEqual([]);
  expect(gexf.parse(MultiDirectedGraph, text).getNodeAttribute('a', 'label')).toBe(inXml);
  expect(graphml.parse(MultiDirectedGraph, await writeNasty('graphml')).getNodeAttribute('a', 'label')).toBe(inXml);
});

test('numbers keep their type, and a year keeps its spell', async () => {
  const text = await writeNasty('gexf');
  const graph = gexf.parse(MultiDirectedGraph, text);
  expect([graph.getNodeAttribute('a', 'weight'), graph.getNodeAttribute('b', 'weight')]).toEqual([1.5, 2]);
  expect(text).toContain('<spell start="2020-01-01" end="2020-12-31"/>');
});

test('JSON-LD and Cytoscape JSON keep every sign', async () => {
  const triples = await readRdf(await writeNasty('json-ld'));
  expect(triples.some(({ predicate, object }) => predicate === 'https://schema.org/name' && object.startsWith(nasty.slice(0, 20)))).toBe(true);
  const { elements } = JSON.parse(await writeNasty('cytoscape-json'));
  expect(cytoscape({ headless: true, elements }).$id('a').data('name')).toBe(nasty);
});

test('notes travel with their node', async () => {
  const { elements } = JSON.parse(await writeNasty('cytoscape-json', { notes: [note] }));
  expect(elements.nodes[0].data.notes).toEqual([{ text: note.text, author: 'Ana', updatedAt: note.updatedAt }]);
  const triples = await readRdf(await writeNasty('json-ld', { notes: [note] }));
  expect(triples.filter(({ predicate }) => predicate === 'https://schema.org/comment').map(({ subject, object }) => [subject, object])).toEqual([
    ['urn:postura:node:a', `urn:uuid:${note.id}`],
  ]);
  const edgeNote = { ...note, on: 'a.OPPOSES.b.s', kind: 'edge' } as const;
  expect(readCsv(await writeNasty('csv-statements', { notes: [edgeNote] }))[0]?.['notes']).toBe('Ana: Ask the archive.');
});

test('names, passages and conditions are in the language that is asked for', async () => {
  const nodes = ['a', 'b'].map((id) => ({
    id: NodeId.parse(id),
    labels: ['Entity', 'Person'],
    properties: { id, name: `${id} in English`, nameEs: `${id} en español` },
  }));
  const [row] = readCsv(await writeNasty('csv-statements', { nodes, language: 'es' }));
  expect([row?.['from'], row?.['relation'], row?.['to']]).toEqual(['a en español', 'se opone a', 'b en español']);
  expect(row?.['saidBy']).toMatch(/con voz propia$/);
});
