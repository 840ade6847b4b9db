import { useEffect, useRef, useState } from 'react';
import type { LessonLanguage } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { useText } from '../../../use-desk.ts';
import { nameStep } from './list-steps.ts';
import { nameSelected } from './name-selected.ts';
import type { Steps } from './use-steps.ts';

/** What the live region says: which step is shown, then what is selected in it. */
export function useSaid({ steps, place, selection }: Steps, played: PlayedLesson, written: LessonLanguage): string {
  const { t, language } = useText();
  const shown = steps[place];
  const stepWords =
    shown === undefined ? '' : t('learn.placeSaid', { step: place + 1, count: steps.length, header: nameStep(shown, written, t('learn.sources')) });
  const [said, say] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    // The page is read from its beginning; what comes after is said.
    if (isFirst.current) isFirst.current = false;
    else say(stepWords);
  }, [stepWords]);
  const wasSelected = useRef(selection);
  useEffect(() => {
    if (wasSelected.current === selection) return;
    wasSelected.current = selection;
    if (selection !== null) say(t('learn.selected', { name: nameSelected(selection, played, language) }));
  }, [selection, played, t, language]);
  return said;
}
