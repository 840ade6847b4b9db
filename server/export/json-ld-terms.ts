import type { GraphNode, Properties } from '#contract/graph.ts';
import { isEntityLabel, type EntityLabel } from '#contract/vocabulary.ts';
import { textOf } from './property-columns.ts';

/** Ids and names may hold anything, and IRIs may not. */
const encode = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
export const nodeIri = (id: string): string => `node:${encode(id)}`;
export const statementIri = (id: string): string => `statement:${encode(id)}`;
export const relationIri = (type: string): string => `relation:${encode(type)}`;

const schemaTypes: Readonly<Partial<Record<EntityLabel, string>>> = {
  Person: 'schema:Person',
  Organization: 'schema:Organization',
  Group: 'schema:Organization',
  Place: 'schema:Place',
  Event: 'schema:Event',
  Law: 'schema:Legislation',
  Claim: 'schema:Claim',
};

/** Each label under our own name, and under schema.org's where it has one. */
export const typesOf = (labels: readonly string[]): readonly string[] =>
  labels.flatMap((label) => [`label:${encode(label)}`, ...(isEntityLabel(label) ? [schemaTypes[label] ?? []].flat() : [])]);

/** Our keys that have a term in the context, where the term is not the key itself. */
const terms: Readonly<Record<string, string>> = {
  aliases: 'alternateName',
  summary: 'description',
  published: 'datePublished',
  language: 'inLanguage',
  label: 'letter',
};
const bilingual = ['name', 'aliases', 'summary', 'text', 'condition', 'note', 'office', 'locator', 'paraphrase'];
const plain = [
  ...['title', 'kind', 'label', 'language', 'publisher', 'author', 'published', 'position', 'modality'],
  ...['startDate', 'endDate', 'earliest', 'latest', 'quote', 'quoteLanguage', 'scope', 'certainty', 'status'],
];

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const ownProperty = (value: Properties[string]): unknown => {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'object' ? textOf(item) : item));
  return typeof value === 'object' ? textOf(value) : value;
};

/** The properties of a node or an edge of ours as terms of the context, both languages together; `aside` names those that are written elsewhere. */
export const termsOf = (properties: Properties, aside: readonly string[]): Readonly<Record<string, unknown>> => {
  const written: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) {
    const stem = key.endsWith('Es') ? key.slice(0, -2) : key;
    if (aside.includes(key) || isEmpty(value)) continue;
    if (bilingual.includes(stem)) {
      const term = terms[stem] ?? stem;
      written[term] = { ...(written[term] as object | undefined), [stem === key ? 'en' : 'es']: value };
    } else if (key === 'title') written['name'] = value;
    else if (plain.includes(key)) written[terms[key] ?? key] = value;
    else written[`property:${encode(key)}`] = ownProperty(value);
  }
  return written;
};

/** The properties of somebody else's node or edge, each under its own name. */
export const propertiesOf = (properties: Properties): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).flatMap(([key, value]) => (isEmpty(value) ? [] : [[`property:${encode(key)}`, ownProperty(value)]])));

/** An address that is one; anything else would be no IRI. */
export const urlOf = ({ properties: { url } }: GraphNode): { readonly url?: string } =>
  typeof url === 'string' && URL.canParse(url) ? { url: new URL(url).href } : {};
