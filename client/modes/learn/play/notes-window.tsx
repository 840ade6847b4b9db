import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { useFollowing } from './follow-steps.ts';
import { LessonText } from './lesson-text.tsx';
import { lessonLanguageFor, listSteps, nameStep } from './list-steps.ts';
import { playWords } from './text/play-words.ts';
import { useStepKeys } from './use-step-keys.ts';
import '../../../styles/learn-play-notes.css';

type Props = { readonly played: PlayedLesson & { readonly id: string }; readonly step: string | null };

/** The window for the teacher alone: the notes of the step that the other window shows, what comes next, and how long it has been. */
export function NotesWindow({ played, step: first }: Props) {
  useWords(playWords);
  const { t, language } = useText();
  const steps = useMemo(() => listSteps(played), [played]);
  const { step, since, lead } = useFollowing(played.id, first ?? steps[0]?.id ?? '');
  const place = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  const written = lessonLanguageFor(played.lesson, language);
  const [shown, next] = [steps[place], steps[place + 1]];
  const goTo = (wanted: number) => {
    const to = steps[Math.min(steps.length - 1, Math.max(0, wanted))];
    if (to !== undefined) lead(to.id);
  };
  useStepKeys(
    { next: () => goTo(place + 1), back: () => goTo(place - 1), first: () => goTo(0), last: () => goTo(steps.length - 1) },
    { isPresenting: true, isOn: true },
  );
  if (shown === undefined) return null;
  const name = (one: typeof shown) => nameStep(one, written, t('learn.sources'));
  const note = shown.kind === 'step' ? wordsIn(shown.step.note, written) : '';
  return (
    <main className="lesson-notes">
      <p className="minor">{t('learn.placeSaid', { step: place + 1, count: steps.length, header: '' }).replace(/:\s*$/, '')}</p>
      <h2 lang={written} aria-live="polite">
        {name(shown)}
      </h2>
      {note === '' ? <p>{t('learn.noNote')}</p> : <LessonText text={note} language={written} isKnown={() => false} onNode={() => undefined} />}
      <p className="lesson-notes-next">
        {next === undefined ? t('learn.lastStep') : t('learn.nextStep', { header: name(next) })} · <Elapsed since={since} />
      </p>
      <div className="lesson-notes-buttons">
        <Button className="button" isDisabled={place === 0} onPress={() => goTo(place - 1)}>
          {t('learn.back')}
        </Button>
        <Button className="button button-filled" isDisabled={next === undefined} onPress={() => goTo(place + 1)}>
          {t('learn.next')}
        </Button>
      </div>
    </main>
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

function Elapsed({ since }: { readonly since: number }) {
  const { t } = useText();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  return <span className="lesson-elapsed">{t('learn.elapsed', { time: `${Math.floor(seconds / 60)}:${two(seconds % 60)}` })}</span>;
}
