import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskDrafts } from '../../../commands/learn/drafts-of.ts';
import type { OpenDraft } from '../../../state/learn/open-draft.ts';
import { useNarrow } from '../../../parts/use-media.ts';
import { useText } from '../../../use-desk.ts';
import { type Said, SaidLine } from '../../kept/said-line.tsx';
import { CheckLine } from './check-line.tsx';
import { LessonFields } from './lesson-fields.tsx';
import type { MakeProps } from './make.tsx';
import { MakerBar } from './maker-bar.tsx';
import { PlayDraft } from './play-draft.tsx';
import { StepDesk } from './step-desk.tsx';
import { StepList } from './step-list.tsx';
import { useCheck } from './use-check.ts';
import { type Maker, MakerContext, type Part } from './use-maker.ts';
import '../../../styles/learn-make-page.css';

type Props = { readonly draft: OpenDraft; readonly drafts: DeskDrafts } & Pick<MakeProps, 'go' | 'addressOf'>;

/** Makes one lesson: its steps, what stands in each, and what the graph says to it. */
export function LessonMaker({ draft, drafts, go, addressOf }: Props) {
  const { t } = useText();
  const { lesson } = useStore(draft.store);
  const check = useCheck(lesson);
  // A lesson that is begun is named first; one that was worked on before is gone on with.
  const [wanted, want] = useState<Part>(() => (lesson.steps.length === 0 ? 'lesson' : lesson.steps.length - 1));
  const parts = useRef<HTMLDivElement>(null);
  const isSought = useRef(false);
  // Then the step stands below the list of steps.
  const isNarrow = useNarrow();
  const [said, setSaid] = useState<Said | null>(null);
  const [isPreviewed, setPreviewed] = useState(false);
  const [isPlayed, setPlayed] = useState(false);
  const part = wanted === 'lesson' ? wanted : lesson.steps.length === 0 ? 'lesson' : Math.min(wanted, lesson.steps.length - 1);
  useEffect(() => () => draft.flush(), [draft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is sought once it is there
  useEffect(() => {
    if (isSought.current && isNarrow) parts.current?.querySelector(':scope > section')?.scrollIntoView();
    isSought.current = false;
  }, [part]);
  const { keeping } = useStore(draft.keeping);
  const isKept = keeping.status !== 'failed';
  // What the browser could not keep is gone with the page, so leaving asks first.
  useEffect(() => {
    if (isKept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isKept]);
  const maker = useMemo<Maker>(
    () => ({
      draft,
      lesson,
      check,
      part,
      show: (next, { stays = false } = {}) => {
        want(next);
        isSought.current = !stays;
      },
      say: (words, { undo = false, isFailure = false } = {}) => {
        const back = () => {
          draft.undo();
          setSaid(null);
        };
        setSaid({ words, isFailure, ...(undo && { undo: back }) });
      },
      isPreviewed,
      setPreviewed,
    }),
    [draft, lesson, check, part, isPreviewed],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey;
    // A field undoes its own typing; anywhere else on the page this would undo Explore's map.
    if (!isUndo || (event.target instanceof Element && event.target.closest('input, textarea') !== null)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) draft.redo();
    else draft.undo();
  };
  return (
    <MakerContext value={maker}>
      <main className="learn make" onKeyDown={onKeyDown}>
        <MakerBar drafts={drafts} go={go} addressOf={addressOf} isPlayed={isPlayed} setPlayed={setPlayed} />
        {isPlayed ? (
          <PlayDraft />
        ) : (
          <div className="make-parts" ref={parts}>
            <nav className="make-steps" aria-label={t('make.stepsOf')}>
              <StepList />
              <CheckLine />
              <SaidLine said={said} undoLabel={t('make.undo')} />
            </nav>
            {part === 'lesson' ? <LessonFields /> : <StepDesk key={part} place={part} />}
          </div>
        )}
      </main>
    </MakerContext>
  );
}
