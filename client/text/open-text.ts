import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../state/session.ts';
import { en } from './en.ts';
import type { Translate } from './words.ts';

/** Opens the English catalogue; the other comes when it is wanted. */
export function openText(): i18n {
  const text = createInstance();
  void text.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: false,
    resources: { en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return text;
}

/** Changes the language, fetching its catalogue where that is not at hand. */
export async function changeLanguage(text: i18n, language: Language): Promise<void> {
  if (!text.hasResourceBundle(language, 'translation')) text.addResourceBundle(language, 'translation', (await import('./es.ts')).es);
  await text.changeLanguage(language);
}

/** The words of a catalogue as the rest of the page takes them. */
export const translateWith =
  (text: i18n): Translate =>
  (key, values) =>
    text.t(key, { ...values });
