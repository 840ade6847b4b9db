import { Button } from 'react-aria-components';
import type { RouteOutput } from '#contract/routes.ts';
import { Answered } from '../../../parts/answered.tsx';
import type { LearnPlace } from '../../../state/learn/place.ts';
import { readProgress } from '../../../state/learn/progress.ts';
import { useWords } from '../../../text/more-words.ts';
import { useAnswer, useText } from '../../../use-desk.ts';
import type { Go } from '../use-place.ts';
import { LessonCard } from './lesson-card.tsx';
import { playWords } from './text/play-words.ts';
import '../../../styles/learn-play.css';

type Props = { readonly go: Go; readonly addressOf: (place: LearnPlace) => string };

/** Every lesson that can be played here, those that come with Postura first. */
export function Lessons({ go, addressOf }: Props) {
  useWords(playWords);
  const { t } = useText();
  const { answer, retry } = useAnswer('listLessons', {});
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
      <Answered answer={answer} retry={retry}>
        {({ lessons }) => <LessonList lessons={lessons} go={go} addressOf={addressOf} />}
      </Answered>
    </main>
  );
}

function LessonList({ lessons, ...place }: Props & Pick<RouteOutput<'listLessons'>, 'lessons'>) {
  const { t } = useText();
  const progress = readProgress();
  if (lessons.length === 0) return <p className="lessons-empty">{t('learn.none')}</p>;
  const [shipped, kept] = (['shipped', 'kept'] as const).map((origin) => lessons.filter((lesson) => lesson.origin === origin));
  const list = (some: typeof lessons) => (
    <ul className="lesson-cards">
      {some.map((lesson) => (
        <LessonCard key={lesson.id} lesson={lesson} progress={progress[lesson.id]} {...place} />
      ))}
    </ul>
  );
  return (
    <>
      {shipped !== undefined && shipped.length > 0 && list(shipped)}
      {kept !== undefined && kept.length > 0 && (
        <>
          <h3 className="lessons-title">{t('learn.kept')}</h3>
          {list(kept)}
        </>
      )}
    </>
  );
}
