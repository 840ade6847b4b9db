import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../state/session.ts';

/** The words of a part of the page that is fetched when it is first shown. */
export type MoreWords = Readonly<Record<Language, Readonly<Record<string, string>>>>;
/** Where i18next looks for a word that the catalogue of the first picture does not have. */
export const moreWords = 'more';

const added = new WeakMap<i18n, Set<MoreWords>>();

/** Adds words in every language, so that what was said in one can be said in another. */
export function addWords(text: i18n, words: MoreWords): void {
  const known = added.get(text) ?? new Set<MoreWords>();
  if (known.has(words)) return;
  for (const language of languages) text.addResourceBundle(language, moreWords, words[language], true, true);
  added.set(text, known.add(words));
}

/** Brings the words of a part, whose root calls it; from then on every `useText` knows them. */
export function useWords(words: MoreWords): void {
  const { i18n } = useTranslation();
  addWords(i18n, words);
}
