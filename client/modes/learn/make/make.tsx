import '../../../styles/kept.css';
import '../../../styles/learn-make.css';
import { useEffect, useState } from 'react';
import { type DeskDrafts, draftsOf } from '../../../commands/learn/drafts-of.ts';
import { Failure } from '../../../parts/failure.tsx';
import { partsOf } from '../../../state/learn/drafts.ts';
import type { LearnPlace } from '../../../state/learn/place.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useSession, useText } from '../../../use-desk.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';
import { playWords } from '../play/text/play-words.ts';
import { stageWords } from '../stage/text/stage-words.ts';
import type { Go } from '../use-place.ts';
import { DraftList } from './draft-list.tsx';
import { LessonMaker } from './lesson-maker.tsx';
import { PlaceLink } from './place-link.tsx';
import { makeWords } from './text/make-words.ts';
import { tiedTo } from './tied-to.ts';
import '../../../styles/learn-make-list.css';

export type MakeProps = { readonly draft: string | null; readonly go: Go; readonly addressOf: (place: LearnPlace) => string };

/** Makes lessons: the drafts in this browser, or one of them. */
export function Make({ draft, go, addressOf }: MakeProps) {
  useWords(makeWords);
  useWords(playWords);
  useWords(stageWords);
  useKeptText();
  const drafts = draftsOf(useDesk());
  if (draft === null) return <DraftList drafts={drafts} go={go} addressOf={addressOf} />;
  const open = drafts.open(draft);
  if (open === undefined) return <FromServer key={draft} id={draft} drafts={drafts} go={go} addressOf={addressOf} />;
  return <LessonMaker key={draft} draft={open} drafts={drafts} go={go} addressOf={addressOf} />;
}

/** What the address names is no draft: where it is a lesson, it becomes one. */
function FromServer({ id, drafts, go, addressOf }: { readonly id: string; readonly drafts: DeskDrafts } & Pick<MakeProps, 'go' | 'addressOf'>) {
  const { api } = useDesk();
  const { t } = useText();
  const language = useSession((state) => state.language);
  const [failure, setFailure] = useState<Error | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each lesson, and again when asked
  useEffect(() => {
    let isGone = false;
    const toDraft = (draft: string) => go({ kind: 'make', draft }, { isReplaced: true });
    const known = drafts.findTied(id);
    if (known !== undefined) return toDraft(known.id);
    setFailure(null);
    api
      .readLesson({ params: { id } })
      .then((kept) => {
        if (!isGone) toDraft(drafts.begin(partsOf(kept.lesson, tiedTo(kept), language)).id);
      })
      .catch((error: unknown) => {
        if (!isGone) setFailure(error instanceof Error ? error : new Error(String(error)));
      });
    return () => {
      isGone = true;
    };
  }, [id, tries]);
  return (
    <main className="learn make-list">
      {failure === null ? (
        <p className="minor" role="status">
          {t('make.opening')}
        </p>
      ) : (
        <Failure error={failure} onRetry={() => setTries((before) => before + 1)} />
      )}
      <p>
        <PlaceLink place={{ kind: 'make', draft: null }} go={go} addressOf={addressOf}>
          {t('make.allDrafts')}
        </PlaceLink>
      </p>
    </main>
  );
}
