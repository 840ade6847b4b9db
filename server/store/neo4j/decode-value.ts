import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { Properties } from '#contract/graph.ts';
import { mintEdge, mintNode } from '../mint-ids.ts';

type Json = Properties[string];
/** `foreign`: whether the database is not ours, so that its nodes have no ids but the engine's. */
export type DecodeOptions = { readonly foreign: boolean };
type Ids = Map<string, string>;

const isTemporal = (value: object): boolean =>
  [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration].some((is) => is(value));

const decodeProperties = (properties: object, ids: Ids, options: DecodeOptions): Properties =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, decode(value, ids, options)]));

const decodeNode = ({ elementId, labels, properties }: Node, ids: Ids, options: DecodeOptions): Json => {
  const node = mintNode({ key: elementId, labels, properties: decodeProperties(properties, ids, options) }, options);
  ids.set(elementId, node.id);
  return node as unknown as Json;
};

const decodeEdge = ({ elementId, type, startNodeElementId, endNodeElementId, properties }: Relationship, ids: Ids, options: DecodeOptions): Json =>
  mintEdge(
    { key: elementId, type, from: startNodeElementId, to: endNodeElementId, properties: decodeProperties(properties, ids, options) },
    { ...options, nodeId: (key) => ids.get(key) },
  ) as unknown as Json;

const decodePath = ({ start, segments }: Path, ids: Ids, options: DecodeOptions): Json => {
  const nodes = [start, ...segments.map(({ end }) => end)].map((node) => decodeNode(node, ids, options));
  return { nodes, edges: segments.map(({ relationship }) => decodeEdge(relationship, ids, options)) };
};

const decode = (value: unknown, ids: Ids, options: DecodeOptions): Json => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value as Json;
  if (Array.isArray(value)) return value.map((item) => decode(item, ids, options));
  if (neo4j.isNode(value)) return decodeNode(value, ids, options);
  if (neo4j.isRelationship(value)) return decodeEdge(value, ids, options);
  if (neo4j.isPath(value)) return decodePath(value, ids, options);
  if (isTemporal(value)) return String(value);
  if (neo4j.isPoint(value)) return decodeProperties(Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)), ids, options);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  return decodeProperties(value, ids, options);
};

/** Notes the ids of the nodes in a value, so that an edge that stands before its nodes finds them. */
const noteNodes = (value: unknown, ids: Ids, options: DecodeOptions): void => {
  if (Array.isArray(value)) for (const item of value) noteNodes(item, ids, options);
  else if (neo4j.isNode(value as object)) decodeNode(value as Node, ids, options);
  else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    for (const item of Object.values(value)) noteNodes(item, ids, options);
};

/** A row as the contract has it: nodes and edges with our ids, temporal values as ISO strings, integers beyond 2^53 as strings. */
export const decodeRow = (row: Readonly<Record<string, unknown>>, options: DecodeOptions): Properties => {
  const ids: Ids = new Map();
  if (!options.foreign) noteNodes(Object.values(row), ids, options);
  return decodeProperties(row, ids, options);
};

/** Parameters as the driver takes them: whole numbers as integers, because the driver sends every JavaScript number as a float. */
export const encodeParameter = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(encodeParameter);
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodeParameter(item)]));
  return value;
};
