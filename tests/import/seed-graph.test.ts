import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type BuiltGraph, buildGraph } from '#server/import/build-graph.ts';
import { cypherScript } from '#server/import/cypher-script.ts';
import { readDataset } from '#server/import/read-dataset.ts';
import { packageRoot } from '#server/package-root.ts';

const folder = join(packageRoot, 'data', 'mexico-us');
const graph: BuiltGraph = buildGraph(readDataset(folder));
const nodesOf = (label: string) => graph.nodes.filter(({ labels }) => labels.includes(label));

test('every statement leads to a passage of its own source', () => {
  const sourceOf = new Map(graph.passageOf.map(({ passage, source }) => [passage, source]));
  const astray = graph.edges.filter(({ properties }) => {
    const passages = properties.passages as readonly string[] | undefined;
    return !passages || passages.length === 0 || (properties.by !== 'curator' && passages.some((id) => sourceOf.get(id) !== properties.source));
  });
  expect(astray).toEqual([]);
});

test('every passage is used by a statement', () => {
  const used = new Set(graph.edges.flatMap(({ properties }) => properties.passages as readonly string[]));
  expect(nodesOf('Passage').filter(({ id }) => !used.has(id))).toEqual([]);
});

test('every free text stands in both languages', () => {
  const twins = ['name', 'summary', 'text', 'paraphrase', 'locator', 'condition', 'note', 'office', 'reaction'];
  const alone = [...graph.nodes, ...graph.edges].flatMap(({ id, properties }) =>
    twins.filter((key) => (properties[key] === undefined) !== (properties[`${key}Es`] === undefined)).map((key) => `${id} ${key}`),
  );
  expect(alone.filter((entry) => !graph.nodes.some(({ id, labels }) => labels.includes('Source') && entry.startsWith(id)))).toEqual([]);
});

test('no date stands without the passages that give it', () => {
  expect(nodesOf('Entity').filter(({ properties }) => properties.startDate !== undefined && properties.passages === undefined)).toEqual([]);
});

test('both articles keep their own word on the office of Trump', () => {
  const offices = graph.edges.filter(({ type, from, to }) => type === 'HOLDS_OFFICE' && from === 'donald-trump' && to === 'united-states');
  expect(offices.map(({ properties }) => [properties.source, properties.status]).sort()).toEqual([
    ['claim-denied', 'former'],
    ['claim-denied', 'prospective'],
    ['offer-rejected', 'current'],
  ]);
});

test('dates become the first and last day that they can mean', () => {
  const rally = graph.nodes.find(({ id }) => id === 'trump-rally-june-2024');
  expect(rally?.properties).toMatchObject({ startDate: '2024-06', earliest: '2024-06-01', latest: '2024-06-30' });
  const initiative = graph.nodes.find(({ id }) => id === 'merida-initiative');
  expect(initiative?.properties).toMatchObject({ startDate: '2008', earliest: '2008-01-01' });
  expect(initiative?.properties.latest).toBeUndefined();
});

test('the Cypher script beside the data is the one that the data make', () => {
  expect(readFileSync(join(folder, 'mexico-us.cypher'), 'utf8')).toBe(cypherScript(graph));
});
