import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { useStore } from 'zustand';
import { ConnectionError } from './api.ts';
import { showText } from './commands/look.ts';
import { copyLink, switchLanguage } from './commands/page.ts';
import type { Desk } from './desk.ts';
import { Explore } from './modes/explore/explore.tsx';
import { SearchBox } from './modes/explore/search-box.tsx';
import { CommandButton } from './parts/command-button.tsx';
import { Logo } from './parts/logo.tsx';
import type { Language } from './state/session.ts';
import { changeLanguage } from './text/open-text.ts';
import { DeskContext, useDesk, useText } from './use-desk.ts';

const languageOf = (text: i18n): Language => (text.language === 'es' ? 'es' : 'en');

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
  return (
    <I18nextProvider i18n={text}>
      <I18nProvider locale={language}>
        <DeskContext value={desk}>
          <SkipLink />
          <Header />
          <Explore />
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

function Header() {
  const { t, language } = useText();
  return (
    <header className="header">
      <h1 className="brand">
        <Logo /> <span>Postura</span>
      </h1>
      <SearchBox />
      <div className="header-end">
        <CommandButton command={switchLanguage} input={undefined} icon="language" label={t('header.language')} className="button button-plain">
          <span lang={language === 'en' ? 'es' : 'en'}>{t('header.languageShort')}</span>
        </CommandButton>
        <CommandButton command={copyLink} input={undefined} icon="link" label={t('header.share')}>
          <span className="wide">{t('header.share')}</span>
        </CommandButton>
      </div>
    </header>
  );
}
