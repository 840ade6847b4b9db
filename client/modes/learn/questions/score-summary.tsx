import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { Box } from '../../explore/box.tsx';
import { questionWords } from './text/question-words.ts';
import { useLessonScore, useScore } from './use-score.ts';
import '../../../styles/learn-questions.css';

/** How the questions of a lesson went, and a way to start over; nothing where it asks none. */
export function ScoreSummary({ played }: { readonly played: PlayedLesson }) {
  useWords(questionWords);
  const { t } = useText();
  const { asked, right, firstTry, shown } = useScore(played);
  const score = useLessonScore(played);
  const [isAsking, setAsking] = useState(false);
  if (asked === 0) return null;
  return (
    <section className="lesson-score" aria-label={t('learn.score.title')}>
      <p className="lesson-score-sum" role="status">
        {t('learn.score.sum', { right, asked, first: firstTry })}
        {shown > 0 && ` · ${t('learn.score.shown', { count: shown })}`}
      </p>
      {played.id !== null && <p className="minor">{t('learn.score.kept')}</p>}
      <Button className="button" onPress={() => setAsking(true)}>
        {t('learn.score.reset')}
      </Button>
      {isAsking && (
        <Box title={t('learn.score.resetTitle')} onClose={() => setAsking(false)}>
          <p>{t('learn.score.resetWords')}</p>
          <div className="lesson-question-buttons">
            <Button
              className="button button-filled"
              onPress={() => {
                score.reset();
                setAsking(false);
              }}
            >
              {t('learn.score.resetDo')}
            </Button>
            <Button className="button" onPress={() => setAsking(false)}>
              {t('learn.score.cancel')}
            </Button>
          </div>
        </Box>
      )}
    </section>
  );
}
