import { useState } from 'react';
import type { LessonLanguage } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useText } from '../../../use-desk.ts';

/** The language that a lesson is given in: at first the page's, where the lesson has it. */
export function useGivenLanguage({ lesson }: PlayedLesson): readonly [LessonLanguage, (language: LessonLanguage) => void] {
  const { language } = useText();
  const [chosen, choose] = useState<LessonLanguage>(() => (lesson.languages.includes(language) ? language : (lesson.languages[0] ?? language)));
  return [chosen, choose];
}

type Props = { readonly played: PlayedLesson; readonly chosen: LessonLanguage; readonly onChoose: (language: LessonLanguage) => void };

/** The languages that a lesson is written in. */
export function LanguageChoice({ played, chosen, onChoose }: Props) {
  const { t } = useText();
  return (
    <Choice
      label={t('give.language')}
      options={played.lesson.languages.map((id) => ({ id, name: t(`give.language.${id}`) }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
