import { foldText } from '../fold-text.ts';

/** Whether every word that was typed stands in one of the texts; accents and case do not matter. */
export function hasWords(texts: readonly string[], typed: string): boolean {
  const text = foldText(texts.join(' '));
  return foldText(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
