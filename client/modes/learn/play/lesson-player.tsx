import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { useNarrow } from '../../../parts/use-media.ts';
import { keepRole, readRole } from '../../../state/learn/progress.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { keepPlayed } from '../stage/keep-played.ts';
import { learnWords } from '../text/learn-words.ts';
import { useLeading } from './follow-steps.ts';
import { LessonHead } from './lesson-head.tsx';
import { lessonLanguageFor, nameStep } from './list-steps.ts';
import { MapSide } from './map-side.tsx';
import { PresentBar } from './present-bar.tsx';
import { QuestionAhead } from './question-ahead.tsx';
import { StepNav } from './step-nav.tsx';
import { StepPage } from './step-page.tsx';
import { playWords } from './text/play-words.ts';
import { usePresentKeys } from './use-present-keys.ts';
import { useIdle, usePresenting } from './use-presenting.ts';
import { useSaid } from './use-said.ts';
import { useStepKeys } from './use-step-keys.ts';
import { useSteps } from './use-steps.ts';
import { useSwipe } from './use-swipe.ts';
import { type GivePart, Ways } from './ways.tsx';
import '../../../styles/learn-play.css';

/** Where a lesson is played: on the page, within another site's, from a file, or beside its maker. */
export type PlayerFrame = 'page' | 'embed' | 'offline' | 'preview';
export type LessonPlayerProps = {
  readonly played: PlayedLesson;
  /** Id of the step that is shown; null for the first. */
  readonly step: string | null;
  readonly onStep: (id: string) => void;
  readonly frame: PlayerFrame;
  /** Opens what hands the lesson out; absent where there is none. */
  readonly onGive?: (part: GivePart, step: string) => void;
  /** The address of the window with the notes; absent where none can follow. */
  readonly notesAddress?: string;
};

/** Plays a lesson from what `played` holds, without asking the server. */
export function LessonPlayer(props: LessonPlayerProps) {
  useWords(learnWords);
  useWords(playWords);
  const desk = useDesk();
  const { played } = props;
  const [kept, setKept] = useState<PlayedLesson | null>(null);
  useLayoutEffect(() => {
    keepPlayed(desk, played);
    setKept(played);
  }, [desk, played]);
  return kept === null ? null : <Player {...props} played={kept} />;
}

function Player(props: LessonPlayerProps) {
  const { played, onStep, frame, onGive, notesAddress } = props;
  const { t, language } = useText();
  const isNarrow = useNarrow();
  const steps = useSteps(props);
  const { place, shown, selection } = steps;
  const root = useRef<HTMLElement>(null);
  const text = useRef<HTMLElement>(null);
  const header = useRef<HTMLHeadingElement>(null);
  const presenting = usePresenting(root);
  const isIdle = useIdle(presenting.isOn);
  const [chosenRole, setRole] = useState(() => (frame === 'preview' ? 'teacher' : readRole()));
  const [areNotesAsked, askNotes] = useState(false);
  const [isMapWanted, wantMap] = useState(false);
  const isMapAlone = presenting.isOn && isMapWanted && !isNarrow;
  const role = frame === 'embed' ? 'student' : chosenRole;
  const written = lessonLanguageFor(played.lesson, language);
  const moves = {
    next: () => steps.goTo(place + 1),
    back: () => steps.goTo(place - 1),
    first: () => steps.goTo(0),
    last: () => steps.goTo(steps.steps.length - 1),
  };
  useStepKeys(moves, { isPresenting: presenting.isOn, isOn: frame !== 'preview' });
  /** Notes stand beside the text, which comes back for them. */
  const turnNotes = () => {
    wantMap(false);
    askNotes((before) => isMapAlone || !before);
  };
  const turnMap = () => wantMap((before) => !before);
  usePresentKeys(presenting.isOn, { KeyN: turnNotes, KeyM: turnMap });
  useLeading(played.id, shown?.id ?? '', onStep, presenting.isOn);
  const swipe = useSwipe(moves);
  const said = useSaid(steps, played, written);
  useFocus(header, text, shown?.id ?? '');

  const headers = useMemo(() => steps.steps.map((one) => ({ id: one.id, header: nameStep(one, written, t('learn.sources')) })), [steps.steps, written, t]);
  if (shown === undefined) return null;
  const step = shown.kind === 'step' ? shown.step : undefined;
  const lastDrawn = played.steps.length - 1;
  const drawn = shown.kind === 'step' ? shown.index : lastDrawn;
  const drawnStep = played.steps[drawn];
  const map = drawnStep !== undefined && (
    <MapSide
      played={played}
      step={drawnStep}
      index={drawn}
      header={headers[place]?.header ?? ''}
      highlights={steps.found === null ? (step?.highlights ?? none) : [...steps.found]}
      camera={step?.camera ?? 'all'}
      selection={selection}
      scale={isMapAlone ? projectedAlone : presenting.isOn && !isNarrow ? projected : 1}
      onSelect={(target) => steps.change({ selection: target })}
      ways={(document) => <Ways document={document} played={played} frame={frame} step={shown.id} onGive={onGive} onPresent={presenting.start} />}
    />
  );
  const hasAnswer = step?.question !== undefined && (role === 'teacher' || presenting.isOn);
  const Root = frame === 'preview' ? 'section' : 'main';
  return (
    <Root
      ref={root}
      className="lesson"
      aria-label={frame === 'preview' ? t('learn.region') : undefined}
      data-frame={frame}
      data-presenting={presenting.isOn || undefined}
      data-idle={isIdle || undefined}
      data-answers={hasAnswer || undefined}
      data-map-alone={isMapAlone || undefined}
    >
      {/* Elsewhere the page has its own name above every header. */}
      {frame === 'embed' && <h1 className="visually-hidden">{wordsIn(played.lesson.title, written)}</h1>}
      <div className="lesson-column">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys */}
        <section ref={text} className="lesson-scroll" aria-label={t('learn.stepText')} tabIndex={0} {...swipe}>
          <LessonHead
            played={played}
            place={place}
            count={steps.steps.length}
            written={written}
            role={role}
            onRole={
              frame === 'page' || frame === 'offline'
                ? (chosen) => {
                    setRole(chosen);
                    keepRole(chosen);
                  }
                : null
            }
            unknownStep={steps.isUnknown ? props.step : null}
          />
          <StepPage
            played={played}
            shown={shown}
            steps={steps}
            written={written}
            role={role}
            areNotesShown={presenting.isOn ? areNotesAsked : role === 'teacher'}
            frame={frame}
            header={header}
            map={isNarrow && map}
          />
        </section>
        <QuestionAhead text={text} step={shown.id} />
        <StepNav
          steps={headers.map(({ id, header: words }) => ({ id, header: words, isSeen: steps.seen.has(id) }))}
          place={place}
          goTo={steps.goTo}
          answer={hasAnswer ? { isShown: steps.isAnswerShown, onToggle: () => steps.change({ isAnswerShown: !steps.isAnswerShown }) } : null}
        />
      </div>
      {!isNarrow && map}
      {presenting.isOn && (
        <PresentBar
          hasNotes={step?.note !== undefined}
          areNotesShown={areNotesAsked}
          onNotes={turnNotes}
          isMapAlone={isNarrow ? null : isMapAlone}
          onMapAlone={turnMap}
          onNotesWindow={notesAddress === undefined ? null : () => presenting.openBeside(notesAddress)}
          onStop={presenting.stop}
        />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Root>
  );
}

const none = [] as const;
/** How much larger the map is drawn for a whole class, beside the text and alone: then its names are 28 px where the whole of it leaves them the room. */
const projected = 1.5;
const projectedAlone = 2.15;

/** Begins each step at its header, but for the one that the page began with. */
function useFocus(header: RefObject<HTMLElement | null>, text: RefObject<HTMLElement | null>, step: string): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    text.current?.scrollTo({ top: 0, behavior: 'instant' });
    header.current?.focus({ preventScroll: true });
  }, [header, text, step]);
}
