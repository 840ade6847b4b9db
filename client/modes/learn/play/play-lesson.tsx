import { useEffect, useState } from 'react';
import { wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { ProblemError } from '../../../api.ts';
import { Failure } from '../../../parts/failure.tsx';
import { loadLater } from '../../../parts/load-later.tsx';
import type { LearnPlace } from '../../../state/learn/place.ts';
import { readProgress } from '../../../state/learn/progress.ts';
import { useWords } from '../../../text/more-words.ts';
import { useAnswer, useSession, useText } from '../../../use-desk.ts';
import type { Go } from '../use-place.ts';
import { LessonPlayer } from './lesson-player.tsx';
import { lessonLanguageFor, listSteps, nameStep } from './list-steps.ts';
import { NotesWindow } from './notes-window.tsx';
import { playWords } from './text/play-words.ts';
import '../../../styles/learn-play.css';
import type { GivePart } from './ways.tsx';

const GiveDialog = loadLater(() => import('../give/give-dialog.tsx').then((module) => module.GiveDialog), { waiting: 'unseen' });

type Props = { readonly id: string; readonly step: string | null; readonly go: Go; readonly addressOf: (place: LearnPlace) => string };

/** Asks the server for a lesson and plays it. */
export function PlayLesson({ id, ...place }: Props) {
  useWords(playWords);
  const { t } = useText();
  const { answer, retry } = useAnswer('playLesson', { params: { id }, query: { results: 'false' } });
  if (answer.status === 'ready') return <Played played={answer.value} id={id} {...place} />;
  if (answer.status === 'loading') return <main className="lesson-waiting minor">{t('learn.reading')}</main>;
  const isUnknown = answer.error instanceof ProblemError && ['unknown_lesson', 'invalid_input'].includes(answer.error.problem.code);
  return (
    <main className="lesson-waiting">
      {isUnknown ? (
        <>
          <h2>{t('learn.unknownLesson', { id })}</h2>
          <p>{t('learn.unknownLessonHelp')}</p>
        </>
      ) : (
        <Failure error={answer.error} onRetry={retry} />
      )}
      <p>
        <a className="link" href={place.addressOf({ kind: 'lessons' })}>
          {t('learn.all')}
        </a>
      </p>
    </main>
  );
}

function Played({ played, id, step, go, addressOf }: Props & { readonly played: PlayedLesson }) {
  const isEmbedded = useSession((state) => state.isEmbedded);
  const [giving, give] = useState<{ readonly part: GivePart; readonly step: string } | null>(null);
  const [first] = useState(() => (isEmbedded ? null : (readProgress()[id]?.step ?? null)));
  // An address without a step leads to where the reader was, or to the beginning; the browser's Back then leads past it.
  const steps = listSteps(played);
  const begin = steps.some((one) => one.id === first) ? first : (steps[0]?.id ?? null);
  useEffect(() => {
    if (step === null && begin !== null) go({ kind: 'play', lesson: id, step: begin }, { isReplaced: true });
  }, [go, id, step, begin]);
  useTitle(played, step ?? begin);
  const notes = new URLSearchParams(location.search);
  if (notes.has('notes')) return <NotesWindow played={{ ...played, id }} step={step ?? begin} />;
  notes.set('notes', '');
  return (
    <>
      <LessonPlayer
        played={played}
        step={step ?? begin}
        onStep={(to) => go({ kind: 'play', lesson: id, step: to })}
        frame={isEmbedded ? 'embed' : 'page'}
        {...(!isEmbedded && {
          onGive: (part, from) => give({ part, step: from }),
          notesAddress: `${addressOf({ kind: 'play', lesson: id, step: step ?? begin })}?${notes.toString()}`,
        })}
      />
      {giving !== null && (
        <GiveDialog played={played} step={giving.step} frame="page" first={giving.part === 'handout' ? 'handout' : 'slides'} onClose={() => give(null)} />
      )}
    </>
  );
}

/** The window is called by step, lesson and page while a lesson is played. */
function useTitle(played: PlayedLesson, step: string | null): void {
  const { t, language } = useText();
  const written = lessonLanguageFor(played.lesson, language);
  const shown = listSteps(played).find(({ id }) => id === step);
  const header = shown === undefined ? '' : nameStep(shown, written, t('learn.sources'));
  const title = [header, wordsIn(played.lesson.title, written), 'Postura'].filter((part) => part !== '').join(' · ');
  useEffect(() => {
    // The page names itself in an effect that comes after this one.
    const frame = requestAnimationFrame(() => {
      document.title = title;
    });
    return () => cancelAnimationFrame(frame);
  }, [title]);
  useEffect(
    () => () => {
      document.title = t('page.title');
    },
    [t],
  );
}
