import type { Properties } from '#contract/graph.ts';
import { nameUnnamed } from '#contract/guess-name.ts';

/** The properties that the search reads, from what names a thing to what only speaks of it. */
const keys = {
  names: ['name', 'nameEs', 'title'],
  aliases: ['aliases', 'aliasesEs', 'initials'],
  texts: ['text', 'textEs', 'paraphrase', 'paraphraseEs'],
} as const;

export type Searchable = Readonly<Record<keyof typeof keys, readonly string[]>>;

const strings = (properties: Readonly<Record<string, unknown>>, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => properties[name] ?? []).filter((value) => typeof value === 'string');

export const searchableOf = (properties: Properties | Readonly<Record<string, unknown>>): Searchable => ({
  names: strings(properties, keys.names),
  aliases: strings(properties, keys.aliases),
  texts: strings(properties, keys.texts),
});

/** Of a node that others made: what names it, and whatever else it says. */
export const searchableOfForeign = (node: { readonly id: string; readonly labels: readonly string[]; readonly properties: Properties }): Searchable => ({
  names: [nameUnnamed(node)],
  aliases: [],
  texts: Object.values(node.properties)
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String),
});
