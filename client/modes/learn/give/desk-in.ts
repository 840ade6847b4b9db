import type { i18n } from 'i18next';
import { createMeasurer } from '../../../canvas/size-node.ts';
import type { Desk } from '../../../desk.ts';
import type { Language } from '../../../state/session.ts';
import { type Translate, writeNumbers } from '../../../text/words.ts';
import { composeFace } from '../../explore/compose-picture.ts';

const catalogues = {
  en: () => import('../../../text/en.ts').then(({ en }) => en),
  es: () => import('../../../text/es.ts').then(({ es }) => es),
} as const satisfies Record<Language, unknown>;

/** What is written in one language whatever the page's: its words, and a desk that measures names and lays them out in it. */
export type InLanguage = { readonly language: Language; readonly t: Translate; readonly text: i18n; readonly desk: Desk };

/** Brings a language for a sheet or a file; the page keeps its own. */
export async function deskIn(desk: Desk, text: i18n, language: Language): Promise<InLanguage> {
  if (!text.hasResourceBundle(language, 'translation')) text.addResourceBundle(language, 'translation', await catalogues[language]());
  const translate = text.getFixedT(language);
  const t: Translate = (key, values) => translate(key, writeNumbers(values, language));
  const measureFace = createMeasurer();
  return {
    language,
    t,
    text,
    desk: {
      ...desk,
      session: { ...desk.session, read: () => ({ ...desk.session.read(), language }) },
      measure: (ids, policy) => ids.map((id) => ({ id, ...measureFace(composeFace(id, { known: desk.entities.read(), policy }, { t, language })) })),
    },
  };
}
