import type { Properties } from '#contract/graph.ts';
import { nameOf } from '#server/explore/present.ts';
import type { Writer } from './exported-graph.ts';
import { flattenGraph } from './flatten-graph.ts';
import { type Column, columnsOf, textOf } from './property-columns.ts';
import { element, escapeText, openTag, xmlDeclaration } from './xml.ts';

const schema = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
} as const;

type End = 'node' | 'edge';

const keysFor = (end: End, columns: readonly Column[]): string =>
  columns.map(({ key, type }, place) => `  ${element('key', { id: `${end}${place}`, for: end, 'attr.name': key, 'attr.type': type })}\n`).join('');

const dataFor = (end: End, columns: readonly Column[], values: Properties = {}): string =>
  columns
    .map(({ key }, place) => {
      const text = textOf(values[key]);
      return text === undefined ? '' : element('data', { key: `${end}${place}` }, escapeText(text));
    })
    .join('');

/** Writes a graph as GraphML 1.0 (http://graphml.graphdrawing.org/specification.html): every property under a typed key, lists as JSON, all edges directed. */
export const writeGraphml: Writer = function* (graph) {
  const flat = flattenGraph(graph);
  const nodes = graph.nodes.map((node, place): Properties => {
    const { id: _id, ...drawn } = graph.drawn.get(node.id) ?? { id: node.id };
    return { ...flat.nodes[place], label: nameOf(node), ...(drawn as Properties) };
  });
  const nodeColumns = columnsOf(nodes);
  const edgeColumns = columnsOf(flat.edges);
  yield `${xmlDeclaration}${openTag('graphml', schema)}\n`;
  yield `${keysFor('node', nodeColumns)}${keysFor('edge', edgeColumns)}`;
  yield `  ${openTag('graph', { id: 'postura', edgedefault: 'directed' })}\n    ${element('desc', {}, escapeText(graph.title))}\n`;
  for (const [place, { id }] of graph.nodes.entries()) yield `    ${element('node', { id }, dataFor('node', nodeColumns, nodes[place]))}\n`;
  for (const [place, { id, from, to }] of graph.edges.entries())
    yield `    ${element('edge', { id, source: from, target: to }, dataFor('edge', edgeColumns, flat.edges[place]))}\n`;
  yield '  </graph>\n</graphml>\n';
};
