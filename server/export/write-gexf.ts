import type { GraphEdge, GraphNode, Properties } from '#contract/graph.ts';
import type { DrawnNode } from '#contract/routes/export.ts';
import { type EdgeFamily, isRelationshipType, relationshipKinds } from '#contract/vocabulary.ts';
import { nameOf } from '#server/explore/present.ts';
import type { Writer } from './exported-graph.ts';
import { flattenGraph } from './flatten-graph.ts';
import { type Column, type ColumnType, columnsOf, textOf } from './property-columns.ts';
import { element, escapeText, openTag, xmlDeclaration } from './xml.ts';

const schema = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' } as const;
const typeNames: Readonly<Record<ColumnType, string>> = { string: 'string', boolean: 'boolean', long: 'long', double: 'double' };

/** The screen's light colours and its lines, as near as GEXF has them: blue for, orange against, and never by colour alone. */
const looks: Readonly<Record<EdgeFamily, { readonly colour: string; readonly shape: 'solid' | 'dotted' | 'dashed' }>> = {
  for: { colour: '#0b6fb3', shape: 'solid' },
  against: { colour: '#b8480a', shape: 'solid' },
  reaction: { colour: '#454b54', shape: 'dashed' },
  asserts: { colour: '#5b616b', shape: 'solid' },
  denies: { colour: '#5b616b', shape: 'dashed' },
  reasonFor: { colour: '#0b6fb3', shape: 'dotted' },
  reasonAgainst: { colour: '#b8480a', shape: 'dotted' },
  contradicts: { colour: '#8a3fa0', shape: 'dashed' },
  forbids: { colour: '#b8480a', shape: 'dashed' },
  sequence: { colour: '#5b616b', shape: 'solid' },
  effect: { colour: '#454b54', shape: 'solid' },
  possibleEffect: { colour: '#454b54', shape: 'dotted' },
  other: { colour: '#5b616b', shape: 'solid' },
};

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !value.startsWith('0000');

/** When something holds, from the first day its start can mean to the last day its end can mean; an absent end is open, as in the graph. */
const spellsOf = ({ properties: { earliest, latest } }: GraphNode | GraphEdge): string => {
  const start = isDay(earliest) ? earliest : undefined;
  const end = isDay(latest) ? latest : undefined;
  if ((start ?? end) === undefined || (start !== undefined && end !== undefined && end < start)) return '';
  return element('spells', {}, element('spell', { start, end }));
};

const colourOf = (hex: string): string => {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return element('viz:color', { r: channel(1), g: channel(3), b: channel(5) });
};
/** GEXF counts y upward, the screen downward. */
const drawingOf = ({ x, y, colour, size }: Partial<DrawnNode>): string =>
  [
    colour === undefined ? '' : colourOf(colour),
    x === undefined || y === undefined ? '' : element('viz:position', { x, y: y === 0 ? 0 : -y, z: 0 }),
    size === undefined ? '' : element('viz:size', { value: size }),
  ].join('');

const attributesFor = (owner: 'node' | 'edge', columns: readonly Column[]): string =>
  columns.length === 0
    ? ''
    : element(
        'attributes',
        { class: owner },
        columns.map(({ key, type }, place) => element('attribute', { id: place, title: key, type: typeNames[type] })).join(''),
      );
const valuesFor = (columns: readonly Column[], values: Properties = {}): string => {
  const written = columns.flatMap(({ key }, place) => {
    const value = textOf(values[key]);
    return value === undefined ? [] : [element('attvalue', { for: place, value })];
  });
  return written.length === 0 ? '' : element('attvalues', {}, written.join(''));
};

/** Writes a graph as GEXF 1.3 (https://gexf.net), with spells where anything is dated and the colours, places and sizes of a view; all edges are directed. */
export const writeGexf: Writer = function* (graph) {
  const flat = flattenGraph(graph);
  const nodeColumns = columnsOf(flat.nodes);
  const edgeColumns = columnsOf(flat.edges);
  const isDated = [...graph.nodes, ...graph.edges].some((item) => spellsOf(item) !== '');
  const time = isDated ? { mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' } : { mode: 'static' };
  yield `${xmlDeclaration}${openTag('gexf', schema)}\n`;
  yield `  ${element('meta', { lastmodifieddate: graph.day }, `${element('creator', {}, 'Postura')}${element('description', {}, escapeText(graph.title))}`)}\n`;
  yield `  ${openTag('graph', { defaultedgetype: 'directed', ...time })}\n`;
  yield `${attributesFor('node', nodeColumns)}\n${attributesFor('edge', edgeColumns)}\n    <nodes>\n`;
  for (const [place, node] of graph.nodes.entries()) {
    const content = [valuesFor(nodeColumns, flat.nodes[place]), spellsOf(node), drawingOf(graph.drawn.get(node.id) ?? {})].join('');
    yield `      ${element('node', { id: node.id, label: nameOf(node) }, content)}\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for (const [place, edge] of graph.edges.entries()) {
    const { colour, shape } = looks[isRelationshipType(edge.type) ? relationshipKinds[edge.type].family : 'other'];
    const content = [valuesFor(edgeColumns, flat.edges[place]), spellsOf(edge), colourOf(colour), element('viz:shape', { value: shape })].join('');
    yield `      ${element('edge', { id: edge.id, source: edge.from, target: edge.to, kind: edge.type, label: edge.type }, content)}\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
};
