import type { QueryNode, QueryRelationship, QueryValue } from '#contract/console.ts';

type EngineNode = { readonly _id: number; readonly _labels: readonly string[] };
type EngineEdge = { readonly _id: number; readonly _type: string; readonly _source: number; readonly _target: number };
type EnginePath = { readonly nodes: readonly EngineNode[]; readonly edges: readonly EngineEdge[] };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isNode = (value: unknown): value is EngineNode => isObject(value) && '_id' in value && '_labels' in value && Array.isArray(value._labels);
const isEdge = (value: unknown): value is EngineEdge => isObject(value) && '_id' in value && '_type' in value && '_source' in value && '_target' in value;
const isPath = (value: object): value is EnginePath =>
  'nodes' in value &&
  'edges' in value &&
  Object.keys(value).length === 2 &&
  Array.isArray(value.nodes) &&
  Array.isArray(value.edges) &&
  value.nodes.length === value.edges.length + 1 &&
  value.nodes.every(isNode) &&
  value.edges.every(isEdge);

const encodeMap = (value: object, hidden: readonly string[] = []): Record<string, QueryValue> =>
  Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (hidden.includes(key) ? [] : [[key, encodeQueryValue(item)]])));

const encodeNode = (node: EngineNode): QueryNode => ({
  elementId: `n:${node._id}`,
  labels: [...node._labels],
  properties: encodeMap(node, ['_id', '_labels']),
});

const encodeEdge = (edge: EngineEdge): QueryRelationship => ({
  elementId: `e:${edge._id}`,
  type: edge._type,
  startNodeElementId: `n:${edge._source}`,
  endNodeElementId: `n:${edge._target}`,
  properties: encodeMap(edge, ['_id', '_type', '_source', '_target']),
});

const encodePath = ({ nodes, edges }: EnginePath): QueryValue =>
  nodes.flatMap((node, index) => {
    const edge = edges[index];
    return edge ? [encodeNode(node), encodeEdge(edge)] : [encodeNode(node)];
  });

/** A value of the engine as Neo4j's HTTP Query API writes it. */
export const encodeQueryValue = (value: unknown): QueryValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(encodeQueryValue);
  if (!isObject(value)) return null;
  // Only a local datetime comes as a Date: it has no zone, so none is shown.
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, '');
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array, encodeQueryValue);
  if (isNode(value)) return encodeNode(value);
  if (isEdge(value)) return encodeEdge(value);
  if (isPath(value)) return encodePath(value);
  return encodeMap(value);
};
