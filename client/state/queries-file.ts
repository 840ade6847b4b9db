import { z } from 'zod';
import { SavedQueryDraft } from '#contract/console.ts';

const format = 'postura-queries';
const version = 1;
/** More than a thousand queries at their longest would be no library. */
export const longestFile = 20_000_000;
const File = z.strictObject({ format: z.literal(format), version: z.literal(version), queries: z.array(SavedQueryDraft.loose()).max(1000) });

/** What a file turned out to be; `field` names the first thing that is wrong in it, such as `queries.3.name`. */
export type ReadFile =
  | { readonly kind: 'queries'; readonly queries: readonly SavedQueryDraft[] }
  | { readonly kind: 'notJson' | 'otherFormat' | 'otherVersion' | 'tooLarge' }
  | { readonly kind: 'wrongField'; readonly field: string; readonly value: string };

/** What somebody said of a query, without what belongs to where it is kept. */
export const draftOf = ({ name, description, tags, statement, parameters }: SavedQueryDraft): SavedQueryDraft => ({
  name,
  description,
  tags,
  statement,
  parameters,
});

/** Queries as a file that another Postura takes in. */
export const writeQueriesFile = (queries: readonly SavedQueryDraft[]): string =>
  `${JSON.stringify({ format, version, queries: queries.map(draftOf) }, null, 2)}\n`;

/** Reads a file of queries; never throws. */
export function readQueriesFile(text: string): ReadFile {
  if (text.length > longestFile) return { kind: 'tooLarge' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'notJson' };
  }
  if (!isObject(content) || content['format'] !== format) return { kind: 'otherFormat' };
  if (content['version'] !== version) return { kind: 'otherVersion' };
  const parsed = File.safeParse(content);
  if (parsed.success) return { kind: 'queries', queries: parsed.data.queries.map(draftOf) };
  const path = parsed.error.issues[0]?.path ?? [];
  const value = JSON.stringify(
    path.reduce<unknown>((at, part) => (at === null || at === undefined ? undefined : (at as Readonly<Record<PropertyKey, unknown>>)[part]), content),
  );
  return { kind: 'wrongField', field: path.map(String).join('.'), value: (value ?? '').slice(0, 80) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name that none of the taken ones is: the same, or with the next free number. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, base = name] = /^(.*?)(?: \(\d+\))?$/s.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const next = `${base.slice(0, 200 - end.length)}${end}`;
    if (!taken.has(next)) return next;
  }
}

/** The queries to take in: those that are there already, to the letter, are left out; others of a taken name get a number. */
export function planImport(
  queries: readonly SavedQueryDraft[],
  present: readonly SavedQueryDraft[],
): { readonly add: readonly SavedQueryDraft[]; readonly same: number } {
  const known = new Set(present.map((query) => JSON.stringify(draftOf(query))));
  const taken = new Set(present.map(({ name }) => name));
  const add: SavedQueryDraft[] = [];
  for (const query of queries) {
    const letter = JSON.stringify(draftOf(query));
    if (known.has(letter)) continue;
    known.add(letter);
    const name = freeName(query.name, taken);
    taken.add(name);
    add.push({ ...query, name });
  }
  return { add, same: queries.length - add.length };
}
