import lzString from 'lz-string';
import { type Exploration, packExploration, unpackExploration } from '#contract/exploration.ts';

/** What a fragment turned out to be; of a view that the server keeps it has the id alone. */
export type ReadLink =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'exploration'; readonly exploration: Exploration };

const name = 'x=';

/** Writes an exploration as a URL fragment, compressed; an empty one leaves no fragment. */
export function writeLink(exploration: Exploration): string {
  if (exploration.nodes.length === 0) return '';
  return `#${name}${lzString.compressToEncodedURIComponent(JSON.stringify(packExploration(exploration)))}`;
}

/** Reads a fragment; whatever cannot be read is broken, and never throws. */
export function readLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  if (/^v=[\da-f-]{36}$/.test(text)) return { kind: 'kept', id: text.slice(2) };
  if (!text.startsWith(name)) return { kind: 'broken' };
  try {
    const exploration = unpackExploration(JSON.parse(lzString.decompressFromEncodedURIComponent(text.slice(name.length))));
    return exploration === undefined ? { kind: 'broken' } : { kind: 'exploration', exploration };
  } catch {
    return { kind: 'broken' };
  }
}
