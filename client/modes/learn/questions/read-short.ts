import type { GraphNode } from '#contract/graph.ts';
import { foldText } from '../../../fold-text.ts';
import { readList } from '../../../text/words.ts';

const articles = new Set(['the', 'a', 'an', 'el', 'la', 'los', 'las', 'lo', 'un', 'una', 'unos', 'unas']);

/** A name for comparing: letters and digits alone, so that “EE. UU.” and “EEUU”, “the cartels” and “Cartels” are the same. */
export function foldName(text: string): string {
  const words = foldText(text)
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !articles.has(word));
  return (telling.length > 0 ? telling : words).join('');
}

/** Whether a node has a name or an alias like what was typed, in either language. */
export function isCalled({ properties }: GraphNode, typed: string): boolean {
  const single = ['name', 'nameEs', 'title', 'titleEs', 'initials', 'phrase', 'phraseEs'].flatMap((key) => {
    const value = properties[key];
    return typeof value === 'string' ? [value] : [];
  });
  const several = ['aliases', 'aliasesEs', 'initials'].flatMap((key) => readList(properties, key));
  const wanted = foldName(typed);
  return wanted !== '' && [...single, ...several].some((name) => foldName(name) === wanted);
}

/** The whole number that was typed; null where it is none. */
export function readCount(typed: string): number | null {
  const digits = /^\s*\+?(\d{1,6})(?:[.,]0+)?\s*$/.exec(typed)?.[1];
  return digits === undefined ? null : Number(digits);
}
