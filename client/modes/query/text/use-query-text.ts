import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../state/session.ts';
import { en, type QueryTextKey } from './en.ts';
import { es } from './es.ts';

export type QueryTranslate = (key: QueryTextKey, values?: Readonly<Record<string, string | number>>) => string;

const catalogue = 'query';
const words = { en, es } as const;

/** The words of the mode Query in the reader's language. */
export function useQueryText(): { readonly t: QueryTranslate; readonly language: Language } {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  if (!i18n.hasResourceBundle(language, catalogue)) i18n.addResourceBundle(language, catalogue, words[language]);
  const fixed = useMemo(() => i18n.getFixedT(language, catalogue), [i18n, language]);
  const t = useCallback<QueryTranslate>((key, values) => fixed(key, { ...values }), [fixed]);
  return useMemo(() => ({ t, language }), [t, language]);
}
