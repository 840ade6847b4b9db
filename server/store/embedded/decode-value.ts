import type { Properties } from '#contract/graph.ts';
import { mintEdge, mintNode } from '../mint-ids.ts';

/** Gives what the engine holds of a node, to name the ends of an edge whose id does not. */
export type NodeLookup = (key: number) => { readonly id: unknown } | undefined;

type Json = Properties[string];

const isNode = (value: object): value is { _id: number; _labels: string[] } => '_id' in value && '_labels' in value && Array.isArray(value._labels);
const isEdge = (value: object): value is { _id: number; _type: string; _source: number; _target: number } =>
  '_id' in value && '_type' in value && '_source' in value && '_target' in value;

const decodeProperties = (value: object, hidden: readonly string[], lookup: NodeLookup): Properties =>
  Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (hidden.includes(key) ? [] : [[key, decodeValue(item, lookup)]])));

/** A value of the engine as the contract has it: nodes and edges with our ids, dates as ISO strings, integers beyond 2^53 as strings. */
export const decodeValue = (value: unknown, lookup: NodeLookup): Json => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value as Json;
  if (Array.isArray(value)) return value.map((item) => decodeValue(item, lookup));
  // Only a local datetime comes as a Date: it has no zone, so none is shown.
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, '');
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (ArrayBuffer.isView(value)) return Array.from(value as Float32Array);
  if (isNode(value)) {
    return mintNode(
      { key: `n:${value._id}`, labels: value._labels, properties: decodeProperties(value, ['_id', '_labels'], lookup) },
      { foreign: false },
    ) as unknown as Json;
  }
  if (isEdge(value)) {
    const properties = decodeProperties(value, ['_id', '_type', '_source', '_target'], lookup);
    const nodeId = (key: string): string | undefined => {
      const id = lookup(Number(key.slice(2)))?.id;
      return typeof id === 'string' && id !== '' ? id : undefined;
    };
    const edge = { key: `e:${value._id}`, type: value._type, from: `n:${value._source}`, to: `n:${value._target}`, properties };
    return mintEdge(edge, { foreign: false, nodeId }) as unknown as Json;
  }
  return decodeProperties(value, [], lookup);
};
