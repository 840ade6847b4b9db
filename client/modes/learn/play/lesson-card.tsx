import type { MouseEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { sourcesStepId, wordsIn } from '#contract/lesson.ts';
import type { LessonSummary } from '#contract/routes/lessons.ts';
import { Icon } from '../../../parts/icon.tsx';
import type { LearnPlace } from '../../../state/learn/place.ts';
import type { Progress } from '../../../state/learn/progress.ts';
import { bindText, joinNames } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import type { Go } from '../use-place.ts';
import { lessonLanguageFor } from './list-steps.ts';
import { nameLanguage } from './tell-changes.ts';
import { titleIn } from './title-in.ts';
import '../../../styles/learn-play-card.css';

type Props = {
  readonly lesson: LessonSummary;
  readonly progress: Progress | undefined;
  readonly go: Go;
  readonly addressOf: (place: LearnPlace) => string;
  /** What else can be done with it. */
  readonly more?: ReactNode;
};

/** A lesson in the list: what it is about, for whom, how long, and how far the reader came. */
export function LessonCard({ lesson, progress, go, addressOf, more }: Props) {
  const { t, language } = useText();
  const { id, origin, level, minutes, languages, steps, questions, changes } = lesson;
  const [written, title] = [lessonLanguageFor(lesson, language), titleIn(lesson, language)];
  const isDone = progress?.step === sourcesStepId;
  const facts = [
    t(`learn.level.${level}`),
    t('learn.minutes', { count: minutes }),
    t('learn.stepCount', { count: steps }),
    t('learn.questionCount', { count: questions }),
    joinNames(
      languages.map((one) => nameLanguage(one, language)),
      language,
    ),
  ];
  return (
    <li className="lesson-card">
      <h3 lang={written}>
        <a href={addressOf({ kind: 'play', lesson: id, step: null })} onClick={(event) => follow(event, () => go({ kind: 'play', lesson: id, step: null }))}>
          {title}
        </a>
      </h3>
      <p className="lesson-card-summary" lang={written}>
        {bindText(wordsIn(lesson.summary, written))}
      </p>
      <p className="minor">{facts.join(' · ')}</p>
      {lesson.author !== undefined && origin === 'kept' && <p className="minor">{t('learn.by', { name: lesson.author })}</p>}
      {progress !== undefined && (
        <p className="lesson-card-progress">
          <Icon name={isDone ? 'check' : 'time'} size={16} />{' '}
          {isDone ? t('learn.done') : t('learn.seenOf', { seen: progress.seen.filter((one) => one !== sourcesStepId).length, count: steps })}
        </p>
      )}
      {changes !== null && changes > 0 && (
        <p className="lesson-card-care">
          <Icon name="alert" size={16} /> {t('learn.needsCare', { count: changes })}
        </p>
      )}
      <div className="lesson-card-ways">
        <Button
          className="button button-filled"
          aria-label={t(progress === undefined || isDone ? 'learn.playNamed' : 'learn.continueNamed', { title })}
          onPress={() => go({ kind: 'play', lesson: id, step: isDone ? null : (progress?.step ?? null) })}
        >
          {t(progress === undefined || isDone ? 'learn.play' : 'learn.continue')}
        </Button>
        <Button
          className="button"
          aria-label={t(origin === 'kept' ? 'learn.editNamed' : 'learn.copyNamed', { title })}
          onPress={() => go({ kind: 'make', draft: id })}
        >
          {t(origin === 'kept' ? 'learn.edit' : 'learn.copy')}
        </Button>
        {more}
      </div>
    </li>
  );
}

/** A plain click goes there within the page; any other is the browser's. */
function follow(event: MouseEvent, act: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  act();
}
