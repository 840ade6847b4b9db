import type { QueryValue } from '#contract/console.ts';
import type { NamedQuery } from '#contract/routes.ts';

/** How a parameter is written in its field. */
export const parameterTypes = ['text', 'integer', 'number', 'boolean', 'date', 'list', 'entity', 'json'] as const;
export type ParameterType = (typeof parameterTypes)[number];

/** A parameter as it stands in its field; `text` is null until something was written or an empty text was asked for. `name` is that of the chosen entity. */
export type ParameterDraft = { readonly type: ParameterType; readonly text: string | null; readonly name?: string };
export type ParameterDrafts = Readonly<Record<string, ParameterDraft>>;

/** What is wrong with a field. */
export type ParameterTrouble = 'missing' | 'integer' | 'number' | 'boolean' | 'date' | 'json' | 'tooLarge';
export type ParameterReading = { readonly value: QueryValue } | { readonly trouble: ParameterTrouble };

const comment = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/;
const quoted = /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/;
const odd = /`((?:[^`]|``)*)(?:`|$)/;
const plain = /[\p{L}\p{Pc}][\p{L}\p{Nd}\p{Pc}\p{Mn}\p{Mc}]*|\d+/u;
const tokens = () => new RegExp(`${comment.source}|${quoted.source}|\\$\\s*(?:${odd.source}|(${plain.source}))|${odd.source}`, 'gu');

/** The names of the parameters in a query, in the order in which they first come; what stands in texts, comments and quoted names is none. */
export function findParameters(statement: string): readonly string[] {
  const names = new Set<string>();
  for (const [, quotedName, plainName] of statement.matchAll(tokens())) {
    const name = plainName ?? quotedName?.replaceAll('``', '`');
    if (name !== undefined && name !== '') names.add(name);
  }
  return [...names];
}

/** The value in a field, or what is wrong with it. */
export function readParameter({ type, text }: ParameterDraft): ParameterReading {
  if (type === 'text') return text === null ? { trouble: 'missing' } : { value: text };
  if (type === 'list') return text === null ? { trouble: 'missing' } : { value: readLines(text) };
  const written = text?.trim() ?? '';
  if (written === '') return { trouble: 'missing' };
  switch (type) {
    case 'integer':
      return readInteger(written);
    case 'number':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written) && Number.isFinite(Number(written)) ? { value: Number(written) } : { trouble: 'number' };
    case 'boolean':
      return written === 'true' || written === 'false' ? { value: written === 'true' } : { trouble: 'boolean' };
    case 'date':
      return isDay(written) ? { value: written } : { trouble: 'date' };
    case 'entity':
      return { value: written };
    case 'json':
      return readJson(written);
    default:
      return type satisfies never;
  }
}

/** The lines of a list, without those that are empty. */
const readLines = (text: string): readonly string[] & QueryValue =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function readInteger(text: string): ParameterReading {
  if (!/^[+-]?\d+$/.test(text)) return { trouble: 'integer' };
  const value = Number(text);
  return Number.isSafeInteger(value) ? { value } : { trouble: 'tooLarge' };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function readJson(text: string): ParameterReading {
  try {
    return { value: JSON.parse(text) as QueryValue };
  } catch {
    return { trouble: 'json' };
  }
}

/** A value as its field would hold it; a type that was chosen stays where it can hold the value. */
export function writeParameter(value: QueryValue, chosen?: ParameterType): ParameterDraft {
  const type = typeFor(value, chosen);
  switch (type) {
    case 'list':
      return { type, text: (value as readonly string[]).join('\n') };
    case 'json':
      return { type, text: JSON.stringify(value, null, 1) };
    default:
      return { type, text: String(value) };
  }
}

function typeFor(value: QueryValue, chosen: ParameterType | undefined): ParameterType {
  if (chosen === 'json') return 'json';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) && chosen !== 'number' ? 'integer' : 'number';
  if (typeof value === 'string') {
    if (chosen === 'entity') return 'entity';
    return chosen === 'text' || !isDay(value) ? 'text' : 'date';
  }
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() === one && one !== '' && !one.includes('\n')) ? 'list' : 'json';
}

type Declared = NamedQuery['parameters'][number]['type'];
const typeOfDeclared = { string: 'text', integer: 'integer', boolean: 'boolean', list: 'list' } as const satisfies Record<Declared, ParameterType>;

/** The type that a parameter's name suggests; one that was declared is kept, unless it is a text that names an entity. */
export function guessType(name: string, declared?: Declared): ParameterType {
  if (declared !== undefined && declared !== 'string') return typeOfDeclared[declared];
  if (/^(?:id|entity|node|agent|person|policy|claim|place|event|law|organization|speaker)$|(?:[a-z]I|_i)d$/.test(name)) return 'entity';
  if (declared === 'string') return 'text';
  if (/^(?:limit|skip|count|least|most|depth|hops|year|n)$|(?:Limit|Count|_limit|_count)$/.test(name)) return 'integer';
  if (/^(?:is|has|only)(?:[A-Z_]|$)/.test(name)) return 'boolean';
  if (/^(?:date|day|since|until|earliest|latest)$|(?:Date|Day|_date|_day)$/.test(name)) return 'date';
  if (/^(?:ids|names|list|labels|types)$|(?:Ids|Names|_ids|_names)$/.test(name)) return 'list';
  return 'text';
}

/** The drafts of all parameters in a query: those that are kept, and new ones by their names. */
export const draftsOf = (statement: string, kept: ParameterDrafts): readonly (ParameterDraft & { readonly key: string })[] =>
  findParameters(statement).map((key) => ({ ...((Object.hasOwn(kept, key) ? kept[key] : undefined) ?? { type: guessType(key), text: null }), key }));

/** All values that a query needs, or what is wrong at which fields. */
export function readParameters(
  statement: string,
  kept: ParameterDrafts,
): { readonly values: Readonly<Record<string, QueryValue>> } | { readonly troubles: ReadonlyMap<string, ParameterTrouble> } {
  const readings = draftsOf(statement, kept).map(({ key, ...draft }) => ({ key, reading: readParameter(draft) }));
  const troubles = new Map(readings.flatMap(({ key, reading }) => ('trouble' in reading ? [[key, reading.trouble] as const] : [])));
  if (troubles.size > 0) return { troubles };
  return { values: Object.fromEntries(readings.flatMap(({ key, reading }) => ('value' in reading ? [[key, reading.value] as const] : []))) };
}
