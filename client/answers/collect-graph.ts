import type { QueryNode, QueryRelationship, QueryValue } from '#contract/console.ts';
import { isMap, isNode, isRelationship } from './values.ts';

/** The nodes and relationships of an answer, by the engine's ids, in the order in which they came. */
export type AnswerGraph = { readonly nodes: ReadonlyMap<string, QueryNode>; readonly relationships: ReadonlyMap<string, QueryRelationship> };

/** Gathers nodes and relationships wherever they stand in rows; asked again with more rows, it looks at the new ones alone. */
export function createCollector(): (rows: readonly (readonly QueryValue[])[], count: number) => AnswerGraph {
  const nodes = new Map<string, QueryNode>();
  const relationships = new Map<string, QueryRelationship>();
  let read = 0;
  const collect = (value: QueryValue | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isNode(value)) nodes.set(value.elementId, value);
    else if (isRelationship(value)) relationships.set(value.elementId, value);
    else if (isMap(value)) for (const item of Object.values(value)) collect(item);
  };
  return (rows, count) => {
    for (; read < count; read += 1) for (const value of rows[read] ?? []) collect(value);
    return { nodes, relationships };
  };
}
