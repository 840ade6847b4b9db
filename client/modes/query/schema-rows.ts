import type { Schema } from '#contract/service.ts';
import { hasWords } from '../../state/has-words.ts';
import { labelClause, nodePattern, propertyPattern, relationshipPattern, typeClause } from './schema-patterns.ts';

/** A property of the nodes of a label or the relationships of a type. */
export type PropertyRow = {
  readonly id: string;
  readonly name: string;
  /** Kinds of value that were seen, by JSON's words. */
  readonly types: readonly string[];
  /** How many of those looked at have it. */
  readonly count: number;
  readonly sample: number;
  readonly pattern: string;
};

export type SchemaRow = {
  readonly id: string;
  readonly of: 'node' | 'edge';
  readonly name: string;
  /** What the model calls it, in the reader's language: a word for a label, sentences for a type; none in a foreign database. */
  readonly words: readonly string[];
  readonly count: number;
  readonly pattern: string;
  readonly clause: string;
  readonly properties: readonly PropertyRow[];
};
export type SchemaRows = { readonly labels: readonly SchemaRow[]; readonly types: readonly SchemaRow[] };

const propertiesOf = ({ properties }: Schema, of: SchemaRow['of'], on: string): readonly PropertyRow[] =>
  properties
    .filter((property) => property.of === of && property.on === on)
    .map(({ name, types, count, sample }) => ({ id: `${of} ${on} ${name}`, name, types, count, sample, pattern: propertyPattern(name) }));

/** A name that was looked for shows all that it has; else only the properties that were looked for. */
const narrow = (rows: readonly SchemaRow[], filter: string): readonly SchemaRow[] =>
  rows.flatMap((row) => {
    if (hasWords([row.name, ...row.words], filter)) return row;
    const properties = row.properties.filter(({ name }) => hasWords([name], filter));
    return properties.length === 0 ? [] : { ...row, properties };
  });

/** What a store holds, as rows that each write a pattern. */
export const schemaRows = (schema: Schema, language: 'en' | 'es', filter = ''): SchemaRows => {
  const labels = schema.labels.map(
    ({ label, count, name }): SchemaRow => ({
      id: `node ${label}`,
      of: 'node',
      name: label,
      words: name === null || name[language] === label ? [] : [name[language]],
      count,
      pattern: nodePattern(label),
      clause: labelClause(label),
      properties: propertiesOf(schema, 'node', label),
    }),
  );
  const types = schema.relationshipTypes.map(
    ({ type, count, forward, backward, symmetric }): SchemaRow => ({
      id: `edge ${type}`,
      of: 'edge',
      name: type,
      words: [...new Set([forward, backward].flatMap((sentence) => (sentence === null ? [] : [sentence[language]])))],
      count,
      pattern: relationshipPattern(type, symmetric),
      clause: typeClause(type, symmetric),
      properties: propertiesOf(schema, 'edge', type),
    }),
  );
  const typed = filter.trim();
  return typed === '' ? { labels, types } : { labels: narrow(labels, typed), types: narrow(types, typed) };
};
