import { foldText } from '../../fold-text.ts';

export type MarkedPart = { readonly text: string; readonly isMatch: boolean };

/** Splits a text where words of a question stand in it; accents and case do not matter, and a word counts from its beginning. */
export function markMatch(text: string, question: string): readonly MarkedPart[] {
  const letters = [...text];
  // Letter by letter, so that places in it are places in the text.
  const found = letters.map(foldText);
  const marked = new Set<number>();
  for (const word of [...question]
    .map(foldText)
    .join('')
    .split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    for (let at = 0; at < found.length; at += 1) {
      if (!isBeginning(letters, at)) continue;
      const end = reach(found, at, word);
      for (let one = at; one < end; one += 1) marked.add(one);
    }
  }
  const parts: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = parts.at(-1);
    if (last?.isMatch === marked.has(at)) last.text += letter;
    else parts.push({ text: letter, isMatch: marked.has(at) });
  });
  return parts;
}

const isBeginning = (letters: readonly string[], at: number): boolean => at === 0 || !/[\p{L}\p{N}\p{M}]/u.test(letters[at - 1] ?? '');

/** Where a word that begins at a place ends; the place itself if it does not stand there. */
function reach(found: readonly string[], at: number, word: string): number {
  let rest = word;
  let end = at;
  while (rest !== '' && end < found.length && rest.startsWith(found[end] ?? '')) {
    rest = rest.slice(found[end]?.length ?? 0);
    end += 1;
  }
  return rest === '' ? end : at;
}
