import { renderToStaticMarkup } from 'react-dom/server';
import { type LessonLanguage, wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { addWords } from '../../text/more-words.ts';
import { changeLanguage, openText, translateWith } from '../../text/open-text.ts';
import { nameNode } from '../../text/words.ts';
import { offlineWords } from '../text/offline-words.ts';
import { PlainProse } from './plain-prose.tsx';
import { PlainSources } from './plain-sources.tsx';
import { PlainStep } from './plain-step.tsx';
import type { PlainWords } from './plain-words.ts';

/** Writes a lesson in one of its languages as HTML that needs no script; without answers and without the teacher's notes. */
export async function writePlainLesson(played: PlayedLesson, language: LessonLanguage): Promise<string> {
  const text = openText();
  addWords(text, offlineWords);
  await changeLanguage(text, language);
  const names = new Map(played.nodes.map((node) => [node.id, nameNode(node, language)]));
  return renderToStaticMarkup(<PlainLesson played={played} words={{ t: translateWith(text), language, nameOf: (id) => names.get(id) ?? id }} />);
}

function PlainLesson({ played, words }: { readonly played: PlayedLesson; readonly words: PlainWords }) {
  const { lesson, origin } = played;
  const { t, language } = words;
  return (
    <article className="plain" lang={language}>
      <p className="plain-failed">{t('offline.failed')}</p>
      <noscript>
        <p>{t('offline.noScript')}</p>
      </noscript>
      <h1>{wordsIn(lesson.title, language)}</h1>
      <PlainProse text={wordsIn(lesson.summary, language)} />
      <p>{[lesson.author, t('offline.minutes', { count: lesson.minutes })].filter((part) => part !== undefined).join(' · ')}</p>
      {lesson.steps.map((step, place) => (
        <PlainStep key={step.id} played={played} step={step} number={place + 1} words={words} />
      ))}
      <PlainSources played={played} words={words} />
      {origin === 'shipped' && <p>{t('offline.terms')}</p>}
    </article>
  );
}
