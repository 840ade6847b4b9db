import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import { useStore } from 'zustand';
import { wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { switchLanguage, switchTheme } from '../commands/page.ts';
import type { Desk } from '../desk.ts';
import { NoticeVoice } from '../modes/explore/notice-voice.tsx';
import { LessonPlayer } from '../modes/learn/play/lesson-player.tsx';
import { listSteps } from '../modes/learn/play/list-steps.ts';
import { CommandButton } from '../parts/command-button.tsx';
import { Guard } from '../parts/guard.tsx';
import { Logo } from '../parts/logo.tsx';
import { readProgress } from '../state/learn/progress.ts';
import { useWords } from '../text/more-words.ts';
import { changeLanguage } from '../text/open-text.ts';
import { applyTheme } from '../theme.ts';
import { DeskContext, useText } from '../use-desk.ts';
import { AboutFile } from './about-file.tsx';
import { useStepInAddress } from './step-in-address.ts';
import { offlineWords } from './text/offline-words.ts';

type Props = { readonly desk: Desk; readonly text: i18n; readonly played: PlayedLesson };

/** The whole page of a file that plays one lesson. */
export function OfflinePage({ desk, text, played }: Props) {
  const language = useStore(desk.session.store, (state) => state.language);
  const theme = useStore(desk.session.store, (state) => state.theme);
  useEffect(() => {
    void changeLanguage(text, language).then(() => {
      document.documentElement.lang = language;
      document.title = wordsIn(played.lesson.title, language);
    });
  }, [text, language, played]);
  useEffect(() => {
    applyTheme(theme);
    desk.canvas.current?.restyle();
  }, [desk, theme]);
  return (
    <I18nextProvider i18n={text}>
      <I18nProvider locale={language}>
        <DeskContext value={desk}>
          <Guard>
            <Bar played={played} />
          </Guard>
          <Guard>
            <Play played={played} />
          </Guard>
        </DeskContext>
      </I18nProvider>
    </I18nextProvider>
  );
}

/** The top of the page: whose file it is, and in which language and colours it is read. */
function Bar({ played }: Pick<Props, 'played'>) {
  useWords(offlineWords);
  const { t, language } = useText();
  return (
    <header className="header">
      <h1 className="brand">
        <Logo /> <span>Postura</span>
      </h1>
      <div className="visually-hidden">
        <NoticeVoice />
      </div>
      <div className="header-end">
        <AboutFile played={played} />
        <CommandButton command={switchLanguage} input={undefined} icon="language" label={t('header.language')} className="button button-plain">
          <span lang={language === 'en' ? 'es' : 'en'}>{t('header.languageShort')}</span>
        </CommandButton>
        <CommandButton command={switchTheme} input={undefined} icon="theme" className="button button-plain" />
      </div>
    </header>
  );
}

/** Where the reader was the last time, where the browser remembers it for a file, else the first step. */
function beginOf(played: PlayedLesson): string {
  const steps = listSteps(played).map(({ id }) => id);
  const before = played.id === null ? undefined : readProgress()[played.id]?.step;
  return steps.find((id) => id === before) ?? steps[0] ?? '';
}

function Play({ played }: Pick<Props, 'played'>) {
  const [begin] = useState(() => beginOf(played));
  const [step, goTo] = useStepInAddress(begin);
  return <LessonPlayer played={played} step={step} onStep={goTo} frame="offline" />;
}
