import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../state/session.ts';
import { moreWords } from './more-words.ts';
import { type Translate, writeNumbers } from './words.ts';

/** A name that ends in an abbreviation has the full stop of its sentence already: “EE. UU.”. */
const oneFullStop = { type: 'postProcessor', name: 'oneFullStop', process: (text: string) => text.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.') } as const;

/** Opens the texts without any words, or with the English ones; a catalogue comes when it is wanted. */
export function openText(english: Readonly<Record<string, string>> = {}): i18n {
  const text = createInstance();
  void text
    .use(initReactI18next)
    .use(oneFullStop)
    .init({
      postProcess: oneFullStop.name,
      lng: 'en',
      fallbackLng: false,
      fallbackNS: moreWords,
      resources: Object.keys(english).length === 0 ? {} : { en: { translation: english } },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      initAsync: false,
    });
  return text;
}

const catalogues = {
  en: () => import('./en.ts').then(({ en }) => en),
  es: () => import('./es.ts').then(({ es }) => es),
} as const satisfies Record<Language, unknown>;

/** Changes the language, fetching its catalogue where that is not at hand. */
export async function changeLanguage(text: i18n, language: Language): Promise<void> {
  if (!text.hasResourceBundle(language, 'translation')) text.addResourceBundle(language, 'translation', await catalogues[language]());
  await text.changeLanguage(language);
}

/** The words of a catalogue as the rest of the page takes them. */
export const translateWith =
  (text: i18n): Translate =>
  (key, values) =>
    text.t(key, writeNumbers(values, text.language));
