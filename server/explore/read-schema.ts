import type { z } from 'zod';
import type { Schema } from '#contract/service.ts';
import { isEntityLabel, isRelationshipType, nodeKinds, relationshipKinds } from '#contract/vocabulary.ts';
import { listLabels, listRelationshipTypes, sampleEdges, sampleNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

type Property = z.infer<typeof Schema>['properties'][number];

const sampleSize = 100;
/** Labels and types whose properties are sampled; the rest are listed with their counts only. */
const sampledTypes = 60;

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value === 'object' ? 'map' : typeof value);

const describe = (of: Property['of'], on: string, rows: readonly { readonly properties: Readonly<Record<string, unknown>> }[]): Property[] => {
  const names = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))].sort();
  return names.map((name) => {
    const values = rows.flatMap(({ properties }) => (Object.hasOwn(properties, name) ? [properties[name]] : []));
    return { of, on, name, types: [...new Set(values.map(typeOf))].sort(), count: values.length, sample: rows.length };
  });
};

/** Labels, relationship types with their sentences, and the properties that a sample of each has. */
export const readSchema = async (store: GraphStore, options: ReadOptions): Promise<Schema> => {
  const labels = await readAll(store, listLabels, {}, options);
  const types = await readAll(store, listRelationshipTypes, {}, options);
  const properties: Property[] = [];
  for (const { label } of labels.slice(0, sampledTypes))
    properties.push(...describe('node', label, await readAll(store, sampleNodes, { limit: sampleSize }, { ...options, slots: { label: [label] } })));
  for (const { type } of types.slice(0, sampledTypes))
    properties.push(...describe('edge', type, await readAll(store, sampleEdges, { limit: sampleSize }, { ...options, slots: { types: [type] } })));
  return {
    labels: labels.map(({ label, count }) => ({ label, count, name: isEntityLabel(label) ? nodeKinds[label].name : null })),
    relationshipTypes: types.map(({ type, count }) => {
      const kind = isRelationshipType(type) ? relationshipKinds[type] : undefined;
      return { type, count, forward: kind?.forward ?? null, backward: kind?.backward ?? null, symmetric: kind?.symmetric ?? false };
    }),
    properties,
  };
};
