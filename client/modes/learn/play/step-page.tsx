import type { ReactNode, Ref } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { type LessonLanguage, wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { type LessonRole, QuestionCard } from '../questions/question-card.tsx';
import { LessonCypher } from './lesson-cypher.tsx';
import type { PlayerFrame } from './lesson-player.tsx';
import { LessonText } from './lesson-text.tsx';
import { type ShownStep, nameStep } from './list-steps.ts';
import { SourcesStep } from './sources-step.tsx';
import { StepChanges } from './step-changes.tsx';
import type { Steps } from './use-steps.ts';
import '../../../styles/learn-play-step.css';

type Props = {
  readonly played: PlayedLesson;
  readonly shown: ShownStep;
  readonly steps: Steps;
  readonly written: LessonLanguage;
  readonly role: LessonRole;
  readonly areNotesShown: boolean;
  readonly frame: PlayerFrame;
  readonly header: Ref<HTMLHeadingElement>;
  /** The map, where it stands between text and question. */
  readonly map: ReactNode;
};

/** What there is to read and to answer in a step. */
export function StepPage({ played, shown, steps, written, role, areNotesShown, frame, header, map }: Props) {
  const { t } = useText();
  const { surroundings } = useDesk();
  const isPage = frame === 'page';
  const title = (
    <h2 ref={header} className="lesson-header" tabIndex={-1} lang={shown.kind === 'step' ? written : undefined}>
      {nameStep(shown, written, t('learn.sources'))}
    </h2>
  );
  if (shown.kind === 'sources') {
    const next = isPage ? { lessons: surroundings.addressOf('learn'), explore: surroundings.addressOf('explore') } : null;
    return (
      <>
        {title}
        <SourcesStep played={played} onAgain={() => steps.goTo(0)} next={next} />
        {map}
      </>
    );
  }
  const { step, played: filled } = shown;
  const known = new Set(played.nodes.map(({ id }) => id));
  const note = wordsIn(step.note, written);
  const pick = (id: NodeId) => steps.change({ selection: { kind: 'node', id } });
  return (
    <>
      {title}
      {role === 'teacher' && <StepChanges played={played} changes={filled.changes} />}
      <LessonText
        text={wordsIn(step.text, written)}
        language={written}
        isKnown={(id) => known.has(id)}
        onNode={pick}
        selected={steps.selection?.kind === 'node' ? steps.selection.id : null}
      />
      {areNotesShown && note !== '' && (
        <aside className="lesson-note" aria-label={t('learn.note')}>
          <p className="lesson-note-title">{t('learn.note')}</p>
          <LessonText text={note} language={written} isKnown={(id) => known.has(id)} onNode={pick} />
        </aside>
      )}
      {map}
      {step.cypher !== undefined && (
        <LessonCypher
          key={`query ${step.id}`}
          cypher={step.cypher}
          recorded={filled.result}
          canRun={frame !== 'offline'}
          consoleAddress={isPage ? surroundings.addressOf('query') : null}
          drawn={new Set(filled.nodes)}
          found={steps.found}
          onFound={(found) => steps.change({ found })}
        />
      )}
      {step.question !== undefined && (
        <QuestionCard
          key={`question ${step.id}`}
          played={played}
          step={step}
          role={steps.isAnswerShown ? 'teacher' : 'student'}
          selection={steps.selection}
          onPoint={(selection) => steps.change({ selection })}
        />
      )}
    </>
  );
}
