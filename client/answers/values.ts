import type { QueryNode, QueryRelationship, QueryValue } from '#contract/console.ts';

type JsonMap = { readonly [key: string]: QueryValue };
export type Path = readonly (QueryNode | QueryRelationship)[];

/** What a value of an answer is to a reader. */
export type ValueKind = 'null' | 'boolean' | 'number' | 'text' | 'node' | 'relationship' | 'path' | 'list' | 'map';

export const isMap = (value: QueryValue | undefined): value is JsonMap => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasKeys = (map: JsonMap, count: number): boolean => Object.keys(map).length === count;

/** Whether a value is a node as the Query API writes it. */
export const isNode = (value: QueryValue | undefined): value is QueryNode =>
  isMap(value) && hasKeys(value, 3) && typeof value['elementId'] === 'string' && isTexts(value['labels']) && isMap(value['properties']);

/** Whether a value is a relationship as the Query API writes it. */
export const isRelationship = (value: QueryValue | undefined): value is QueryRelationship =>
  isMap(value) &&
  hasKeys(value, 5) &&
  ['elementId', 'type', 'startNodeElementId', 'endNodeElementId'].every((key) => typeof value[key] === 'string') &&
  isMap(value['properties']);

const isTexts = (value: QueryValue | undefined): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether a list is a path: nodes and the relationships that tie each to the next. A list of one node stays a list. */
export function isPath(value: QueryValue | undefined): value is Path & QueryValue {
  if (!Array.isArray(value) || value.length < 3 || value.length % 2 === 0) return false;
  return value.every((item, place) => {
    if (place % 2 === 0) return isNode(item);
    const [before, after] = [value[place - 1], value[place + 1]];
    return isRelationship(item) && isNode(before) && isNode(after) && joins(item, before.elementId, after.elementId);
  });
}

const joins = ({ startNodeElementId: start, endNodeElementId: end }: QueryRelationship, one: string, other: string): boolean =>
  (start === one && end === other) || (start === other && end === one);

export function kindOfValue(value: QueryValue | undefined): ValueKind {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return isPath(value) ? 'path' : 'list';
  if (isNode(value)) return 'node';
  return isRelationship(value) ? 'relationship' : 'map';
}

const temporal =
  /^(-?\d{4}-\d{2}(-\d{2})?([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?(\[[\w/]+\])?)?|\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)$/;
/** Whether a text is a date or a time, which is read figure by figure. */
export const isTemporal = (text: string): boolean => text.length < 60 && temporal.test(text);
