import lzString from 'lz-string';
import { z } from 'zod';
import { longestStatement } from '#contract/console.ts';

/** A query with its values, and how each value's field is written. */
export const LinkedQuery = z.object({
  statement: z.string().refine((text) => text.trim() !== '' && new TextEncoder().encode(text).length <= longestStatement),
  parameters: z.record(z.string().max(200), z.json()),
  types: z.record(z.string().max(200), z.string().max(30)),
});
export type LinkedQuery = z.infer<typeof LinkedQuery>;

/** What a fragment turned out to be. */
export type ReadQueryLink = { readonly kind: 'none' } | { readonly kind: 'broken' } | { readonly kind: 'query'; readonly query: LinkedQuery };

const name = 'q=';
const version = 1;
/** As much as mail and chat programs pass on; a longer one could also unfold to more than a page can hold. */
const longest = 32_000;
const Packed = z.tuple([z.literal(version), LinkedQuery.shape.statement, LinkedQuery.shape.parameters, LinkedQuery.shape.types]);

/** Writes a query as a URL fragment, compressed; null where it is too long to be sent as a link. */
export function writeQueryLink({ statement, parameters, types = {} }: Omit<LinkedQuery, 'types'> & Partial<Pick<LinkedQuery, 'types'>>): string | null {
  const packed = [version, statement, parameters, types];
  if (!Packed.safeParse(packed).success) return null;
  const fragment = `#${name}${lzString.compressToEncodedURIComponent(JSON.stringify(packed))}`;
  return fragment.length > longest ? null : fragment;
}

/** Reads a fragment; whatever cannot be read is broken, and never throws. */
export function readQueryLink(fragment: string): ReadQueryLink {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  if (!text.startsWith(name) || text.length > longest) return { kind: 'broken' };
  try {
    const [, statement, parameters, types] = Packed.parse(JSON.parse(lzString.decompressFromEncodedURIComponent(text.slice(name.length))));
    return { kind: 'query', query: { statement, parameters, types } };
  } catch {
    return { kind: 'broken' };
  }
}
