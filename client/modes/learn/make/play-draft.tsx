import { useState } from 'react';
import { useText } from '../../../use-desk.ts';
import { LessonPlayer } from '../play/lesson-player.tsx';
import { useMaker } from './use-maker.ts';
import '../../../styles/learn-make-preview.css';

/** The draft as a class will see it, played in its place. It begins at the step that is worked on. */
export function PlayDraft() {
  const { t } = useText();
  const { check, lesson, part } = useMaker();
  const [step, setStep] = useState<string | null>(() => (part === 'lesson' ? null : (lesson.steps[part]?.id ?? null)));
  if (check.played === null) return <p className="minor">{t('make.checking')}</p>;
  return (
    <div className="make-play">
      <LessonPlayer played={check.played} step={step} onStep={setStep} frame="preview" />
    </div>
  );
}
