import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { NodeId } from '#contract/graph.ts';
import { askNetworkx, whyNoNetworkx } from './ask-networkx.ts';
import { checkGexf } from './check-gexf.ts';
import { useFiles } from './export-files.ts';
import { readCsv } from './read-csv.ts';
import { readRdf } from './read-rdf.ts';

const reason = await whyNoNetworkx();
const folder = mkdtempSync(join(tmpdir(), 'postura-readers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keep = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const sorted = (texts: Iterable<unknown>): string[] => [...texts].map(String).sort();

describe.each(['mexico-us', 'sample'])('the whole graph of %s, read by other tools', (dataset) => {
  const files = useFiles(dataset);
  const ids = () => sorted(files().graph.nodes.map(({ id }) => id));
  const ends = () => sorted(files().graph.edges.map(({ from, to }) => `${from} ${to}`));
  const names = () => files().graph.nodes.map(({ id, properties }) => [id, properties.name ?? properties.title]);

  test('Cytoscape.js loads the Cytoscape JSON', async () => {
    const { elements } = JSON.parse(await files().whole('cytoscape-json'));
    const cy = cytoscape({ headless: true, elements });
    expect(sorted(cy.nodes().map((node) => node.id()))).toEqual(ids());
    expect(sorted(cy.edges().map((edge) => `${edge.source().id()} ${edge.target().id()}`))).toEqual(ends());
    expect(names().filter(([id, name]) => (cy.$id(String(id)).data('name') ?? cy.$id(String(id)).data('title')) !== name)).toEqual([]);
  });

  test('GEXF keeps to its schema', async () => {
    expect(await checkGexf(await files().whole('gexf'))).toEqual([]);
  });

  test.each(['gexf', 'graphml'] as const)('graphology reads the %s', async (format) => {
    const text = await files().whole(format);
    const graph = format === 'gexf' ? gexf.parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: false }) : graphml.parse(MultiDirectedGraph, text);
    expect(sorted(graph.nodes())).toEqual(ids());
    expect(sorted(graph.mapEdges((_edge, _data, from, to) => `${from} ${to}`))).toEqual(ends());
    expect(names().filter(([id, name]) => graph.getNodeAttribute(id, 'label') !== name)).toEqual([]);
    const types = sorted(graph.mapEdges((_edge, { statementType }) => statementType));
    expect(types).toEqual(sorted(files().graph.edges.map(({ type }) => type)));
  });

  const withNetworkx = reason === undefined ? test : test.skip;
  withNetworkx.each(['gexf', 'graphml'] as const)(`networkx reads the %s${reason === undefined ? '' : ` (${reason})`}`, async (format) => {
    const graph = await askNetworkx(format, keep(`${dataset}.${format}`, await files().whole(format)));
    expect(graph.directed).toBe(true);
    expect(sorted(Object.keys(graph.nodes))).toEqual(ids());
    expect(sorted(graph.edges.map(([from, to]) => `${from} ${to}`))).toEqual(ends());
    expect(names().filter(([id, name]) => graph.nodes[String(id)]?.['label'] !== name)).toEqual([]);
    expect(sorted(graph.edges.map(([, , { statementType }]) => statementType))).toEqual(sorted(files().graph.edges.map(({ type }) => type)));
  });

  test('the tables have a row for each node, edge and statement, with what each says', async () => {
    const [nodes, edges, statements] = await Promise.all((['csv-nodes', 'csv-edges', 'csv-statements'] as const).map((format) => files().whole(format)));
    expect(readCsv(nodes ?? '').map(({ id }) => id)).toEqual(files().graph.nodes.map(({ id }) => id));
    expect(readCsv(edges ?? '').map(({ id, type, from, to }) => [id, type, from, to])).toEqual(
      files().graph.edges.map(({ id, type, from, to }) => [id, type, from, to]),
    );
    const rows = readCsv(statements ?? '');
    expect(rows.map(({ id }) => id)).toEqual(files().graph.edges.map(({ id }) => id));
    expect(rows.filter(({ saidBy, passages }) => saidBy === '' || passages === '')).toEqual([]);
  });

  test('an RDF library finds each node, statement, passage and source', async () => {
    const triples = await readRdf(await files().whole('json-ld'));
    const { nodes, edges } = files().graph;
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const prov = 'http://www.w3.org/ns/prov#';
    const statements = triples.filter(({ predicate, object }) => predicate === `${rdf}type` && object === `${rdf}Statement`);
    expect(statements).toHaveLength(edges.length);
    const iri = (id: unknown): string => `urn:postura:node:${encodeURIComponent(String(id))}`;
    const about = new Map(triples.filter(({ predicate }) => predicate === 'https://schema.org/identifier').map(({ subject, object }) => [object, subject]));
    expect(nodes.filter(({ id }) => about.get(id) !== iri(id))).toEqual([]);
    const told = new Set(triples.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`));
    for (const { id, from, type, to, properties } of edges) {
      const statement = about.get(id);
      expect(told).toContain(`${statement} ${rdf}subject ${iri(from)}`);
      expect(told).toContain(`${statement} ${rdf}predicate urn:postura:relation:${type}`);
      expect(told).toContain(`${statement} ${rdf}object ${iri(to)}`);
      for (const passage of properties.passages as string[]) expect(told).toContain(`${statement} ${prov}wasDerivedFrom ${iri(passage)}`);
      for (const speaker of (properties.attributedTo ?? []) as string[]) expect(told).toContain(`${statement} ${prov}wasAttributedTo ${iri(speaker)}`);
    }
    const resting = new Set(edges.flatMap(({ properties }) => properties.passages as string[]));
    expect([...resting].filter((passage) => !about.has(passage))).toEqual([]);
  });
});

describe('a view', () => {
  const files = useFiles('sample');
  const a = NodeId.parse('agent-a');
  const policy = NodeId.parse('policy-1');
  const nodes = [
    { id: a, x: -12.5, y: 30, colour: '#0b6fb3', size: 44 },
    { id: policy, x: 200, y: 0, colour: '#5b616b', size: 60 },
    { id: NodeId.parse('nobody'), x: 1, y: 1 },
  ];

  test('keeps places, colours, sizes and spells of time in GEXF', async () => {
    const text = await files().view('gexf', { nodes, title: 'Agent A on Policy 1' });
    expect(await checkGexf(text)).toEqual([]);
    const graph = gexf.parse(MultiDirectedGraph, text);
    expect(graph.getNodeAttributes(a)).toMatchObject({ label: 'Agent A', x: -12.5, y: -30, size: 44, color: 'rgb(11,111,179)' });
    expect(text).toContain('mode="dynamic"');
    expect(text).toContain('<spell start="2020-03-01" end="2021-05-09"/>');
    expect(text).toContain('<description>Agent A on Policy 1</description>');
  });

  test('keeps places in Cytoscape JSON', async () => {
    const cy = cytoscape({ headless: true, ...JSON.parse(await files().view('cytoscape-json', { nodes })), layout: { name: 'preset' } });
    expect(cy.$id(a).position()).toEqual({ x: -12.5, y: 30 });
    expect(cy.nodes()).toHaveLength(2);
  });

  test('holds only the statements that it is asked for', async () => {
    const all = readCsv(await files().view('csv-edges', { nodes }));
    const [first] = files().graph.edges.filter(({ from, to }) => from === a && to === policy);
    expect(all.length).toBeGreaterThan(1);
    const edges = first ? [first.id] : [];
    expect(readCsv(await files().view('csv-edges', { nodes, edges })).map(({ id }) => id)).toEqual(edges);
    expect(readCsv(await files().view('csv-edges', { nodes, edges: [] }))).toEqual([]);
  });

  test('brings the sources of its statements and no others', async () => {
    const view = await files().view('csl-json', { nodes });
    const whole = await files().whole('csl-json');
    const used = new Set(
      files()
        .graph.edges.filter(({ from, to }) => from === a && to === policy)
        .map(({ properties }) => properties.source),
    );
    expect(sorted(JSON.parse(view).map(({ id }: { id: string }) => id))).toEqual(sorted(used));
    expect(JSON.parse(whole)).toHaveLength(2);
  });
});
