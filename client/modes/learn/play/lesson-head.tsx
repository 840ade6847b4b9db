import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type LessonLanguage, wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../use-desk.ts';
import type { LessonRole } from '../questions/question-card.tsx';
import { RoleSwitch } from './role-switch.tsx';
import { StepChanges } from './step-changes.tsx';
import { nameLanguage } from './tell-changes.ts';
import '../../../styles/learn-play-head.css';

type Props = {
  readonly played: PlayedLesson;
  readonly place: number;
  readonly count: number;
  readonly written: LessonLanguage;
  readonly role: LessonRole;
  /** Null where the reader is who they are. */
  readonly onRole: ((role: LessonRole) => void) | null;
  /** A step that the address names and the lesson does not have. */
  readonly unknownStep: string | null;
};

/** Above each step: the lesson, which step this is, who is looking, and what the reader should know first. */
export function LessonHead({ played, place, count, written, role, onRole, unknownStep }: Props) {
  const { t, language } = useText();
  const [dismissed, dismiss] = useState<string | null>(null);
  return (
    <>
      <div className="lesson-head">
        <p className="minor">{t('learn.place', { title: wordsIn(played.lesson.title, written), step: place + 1, count })}</p>
        {onRole !== null && <RoleSwitch role={role} onChange={onRole} />}
      </div>
      {written !== language && <p className="lesson-notice minor">{t('learn.otherLanguage', { language: nameLanguage(written, language) })}</p>}
      {unknownStep !== null && dismissed !== unknownStep && (
        <div className="notice lesson-notice" role="status">
          <p>{t('learn.unknownStep', { step: unknownStep })}</p>
          <Button className="button button-plain button-icon button-small" aria-label={t('learn.closeNotice')} onPress={() => dismiss(unknownStep)}>
            <Icon name="close" size={16} />
          </Button>
        </div>
      )}
      {role === 'teacher' && place === 0 && <StepChanges played={played} changes={played.changes} isLesson />}
    </>
  );
}
