import type { z } from 'zod';
import type { Schema } from '#contract/service.ts';
import { isEntityLabel, isRelationshipType, nodeKinds, relationshipKinds } from '#contract/vocabulary.ts';
import { countLabel, countRelationshipType, listLabels, listRelationshipTypes, sampleEdges, sampleNodes } from '#server/queries.ts';
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

/** The names that something has, most frequent first. */
const countEach = async (
  names: readonly string[],
  count: (name: string) => Promise<readonly { readonly count: number }[]>,
): Promise<readonly { name: string; count: number }[]> => {
  const counted: { name: string; count: number }[] = [];
  for (const name of names) counted.push({ name, count: (await count(name))[0]?.count ?? 0 });
  return counted.filter((one) => one.count > 0).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
};

/** Labels, relationship types with their sentences, and the properties that a sample of each has. */
export const readSchema = async (store: GraphStore, options: ReadOptions): Promise<Schema> => {
  const labels = await countEach(
    (await readAll(store, listLabels, {}, options)).map(({ label }) => label),
    (label) => readAll(store, countLabel, {}, { ...options, slots: { label: [label] } }),
  );
  const types = await countEach(
    (await readAll(store, listRelationshipTypes, {}, options)).map(({ type }) => type),
    (type) => readAll(store, countRelationshipType, {}, { ...options, slots: { types: [type] } }),
  );
  const properties: Property[] = [];
  for (const { name: label } of labels.slice(0, sampledTypes))
    properties.push(...describe('node', label, await readAll(store, sampleNodes, { limit: sampleSize }, { ...options, slots: { label: [label] } })));
  for (const { name: type } of types.slice(0, sampledTypes))
    properties.push(...describe('edge', type, await readAll(store, sampleEdges, { limit: sampleSize }, { ...options, slots: { types: [type] } })));
  return {
    labels: labels.map(({ name: label, count }) => ({ label, count, name: isEntityLabel(label) ? nodeKinds[label].name : null })),
    relationshipTypes: types.map(({ name: type, count }) => {
      const kind = isRelationshipType(type) ? relationshipKinds[type] : undefined;
      return { type, count, forward: kind?.forward ?? null, backward: kind?.backward ?? null, symmetric: kind?.symmetric ?? false };
    }),
    properties,
  };
};
