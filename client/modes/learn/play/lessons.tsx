import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { LessonSummary } from '#contract/routes/lessons.ts';
import { Answered } from '../../../parts/answered.tsx';
import type { LearnPlace } from '../../../state/learn/place.ts';
import { readProgress } from '../../../state/learn/progress.ts';
import { useWords } from '../../../text/more-words.ts';
import { useAnswer, useText } from '../../../use-desk.ts';
import type { Go } from '../use-place.ts';
import { type Said, SaidLine } from '../../kept/said-line.tsx';
import { KeptLessons } from './kept-lessons.tsx';
import { LessonCard } from './lesson-card.tsx';
import { playWords } from './text/play-words.ts';
import '../../../styles/learn-play-list.css';

type Props = { readonly go: Go; readonly addressOf: (place: LearnPlace) => string };

/** Every lesson that can be played here, those that come with Postura first. */
export function Lessons({ go, addressOf }: Props) {
  useWords(playWords);
  const { t } = useText();
  const { answer, retry } = useAnswer('listLessons', {});
  const [said, say] = useState<Said | null>(null);
  // The list is there at once; what has changed in its lessons comes after.
  const { answer: counted } = useAnswer('listLessons', { query: { changes: 'true' } });
  return (
    <main className="lessons">
      <div className="lessons-head">
        <h2>{t('learn.title')}</h2>
        <p className="lessons-lead">{t('learn.lead')}</p>
        <div className="lessons-ways">
          <Button className="button" onPress={() => go({ kind: 'make', draft: null })}>
            {t('learn.make')}
          </Button>
          <a className="button" href={`${addressOf({ kind: 'make', draft: null })}?open`}>
            {t('learn.openFile')}
          </a>
          <Button className="button" onPress={() => go({ kind: 'glossary' })}>
            {t('learn.glossary')}
          </Button>
        </div>
      </div>
      <SaidLine said={said} undoLabel="" />
      <Answered answer={answer} retry={retry}>
        {({ lessons }) => <LessonList lessons={counted.status === 'ready' ? counted.value.lessons : lessons} say={say} go={go} addressOf={addressOf} />}
      </Answered>
    </main>
  );
}

function LessonList({ lessons, say, ...place }: Props & { readonly lessons: readonly LessonSummary[]; readonly say: (said: Said) => void }) {
  const { t } = useText();
  const progress = readProgress();
  const [shipped = [], kept = []] = (['shipped', 'kept'] as const).map((origin) => lessons.filter((lesson) => lesson.origin === origin));
  const card = (lesson: LessonSummary, more: ReactNode = null) => (
    <LessonCard key={lesson.id} lesson={lesson} progress={progress[lesson.id]} more={more} {...place} />
  );
  return (
    <>
      {lessons.length === 0 && <p className="lessons-empty">{t('learn.none')}</p>}
      {shipped.length > 0 && <ul className="lesson-cards">{shipped.map((lesson) => card(lesson))}</ul>}
      <KeptLessons lessons={kept} card={card} say={say} />
    </>
  );
}
