import { type ComponentType, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { useStore } from 'zustand';
import { ConnectionError } from './api.ts';
import { showText } from './commands/look.ts';
import type { Desk } from './desk.ts';
import { Header } from './header.tsx';
import { Explore } from './modes/explore/explore.tsx';
import { loadLater } from './parts/load-later.tsx';
import { Guard } from './parts/guard.tsx';
import type { Language, Mode } from './state/session.ts';
import { changeLanguage } from './text/open-text.ts';
import { applyTheme } from './theme.ts';
import { DeskContext, useDesk, useText } from './use-desk.ts';

const languageOf = (text: i18n): Language => (text.language === 'es' ? 'es' : 'en');

const EmbedFoot = loadLater(() => import('./modes/embed/embed-foot.tsx').then((module) => module.EmbedFoot), { waiting: 'unseen' });

const stages: Readonly<Record<Mode, ComponentType>> = {
  explore: Explore,
  query: loadLater(() => import('./modes/query/query.tsx').then((module) => module.Query)),
  learn: loadLater(() => import('./modes/learn/learn.tsx').then((module) => module.Learn)),
};

/** The whole page. */
export function App({ desk, text }: { readonly desk: Desk; readonly text: i18n }) {
  const language = useStore(desk.session.store, (state) => state.language);
  useEffect(() => {
    changeLanguage(text, language).then(
      () => {
        document.documentElement.lang = language;
        document.title = text.t('page.title');
      },
      (cause: unknown) => {
        const error = new ConnectionError('The words of this language could not be fetched', { cause });
        desk.session.set({ language: languageOf(text), failure: { error, retry: () => desk.session.set({ language, failure: null }) } });
      },
    );
  }, [desk, text, language]);
  const theme = useStore(desk.session.store, (state) => state.theme);
  const mode = useStore(desk.session.store, (state) => state.mode);
  const isEmbedded = useStore(desk.session.store, (state) => state.isEmbedded);
  const Stage = stages[mode];
  useEffect(() => {
    applyTheme(theme, !isEmbedded);
    desk.canvas.current?.restyle();
  }, [desk, theme, isEmbedded]);
  return (
    <I18nextProvider i18n={text}>
      <I18nProvider locale={language}>
        <DeskContext value={desk}>
          {mode === 'explore' && <SkipLink />}
          {!isEmbedded && (
            <Guard>
              <Header />
            </Guard>
          )}
          <Guard>
            <Stage />
          </Guard>
          {isEmbedded && <EmbedFoot />}
        </DeskContext>
      </I18nProvider>
    </I18nextProvider>
  );
}

function SkipLink() {
  const desk = useDesk();
  const { t } = useText();
  return (
    <button
      type="button"
      className="skip"
      onClick={() => {
        void showText.run(desk);
        requestAnimationFrame(() => document.getElementById('outline')?.focus());
      }}
    >
      {t('page.skip')}
    </button>
  );
}
