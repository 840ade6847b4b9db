import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { DeskDrafts } from '../../../commands/learn/drafts-of.ts';
import { emptyLesson, isSaved, type LessonDraft, partsOf, titleOf } from '../../../state/learn/drafts.ts';
import { useSession, useText } from '../../../use-desk.ts';
import { EntryMenu } from '../../kept/entry-menu.tsx';
import { nameDay } from '../../kept/name-day.ts';
import { type Said, SaidLine } from '../../kept/said-line.tsx';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import { FileOpener } from './file-opener.tsx';
import type { MakeProps } from './make.tsx';
import { PlaceLink } from './place-link.tsx';
import '../../../styles/learn-make-list.css';

type Props = { readonly drafts: DeskDrafts } & Pick<MakeProps, 'go' | 'addressOf'>;

/** The lessons that are being made in this browser, and the ways to begin one. */
export function DraftList({ drafts, go, addressOf }: Props) {
  const { t } = useText();
  const language = useSession((state) => state.language);
  const nameFailure = useNameFailure();
  useStore(drafts.store);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const onStorage = () => drafts.refresh();
    onStorage();
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [drafts]);
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      setSaid({ words: nameFailure(error), isFailure: true });
    }
  };
  const begin = (parts = partsOf(emptyLesson, null, language)) => attempt(() => go({ kind: 'make', draft: drafts.begin(parts).id }));
  const remove = (draft: LessonDraft) =>
    attempt(() => {
      drafts.forget(draft.id);
      const undo = () =>
        attempt(() => {
          drafts.restore(draft);
          setSaid(null);
        });
      setSaid({ words: t('make.draftRemoved', { title: titleOf(draft.lesson, language) || t('make.untitled') }), undo });
    });
  const list = drafts.list();
  return (
    <main className="learn make-list">
      <h2>{t('make.drafts')}</h2>
      <p>{t('make.draftsLead')}</p>
      <div className="make-row">
        <Button className="button button-filled" onPress={() => begin()}>
          {t('make.new')}
        </Button>
        <FileOpener isFirst={new URLSearchParams(location.search).has('open')} onOpened={(lesson) => begin(partsOf(lesson, null, language))} />
        <PlaceLink place={{ kind: 'lessons' }} go={go} addressOf={addressOf}>
          {t('learn.all')}
        </PlaceLink>
      </div>
      <SaidLine said={said} undoLabel={t('make.undo')} />
      {list.length === 0 ? (
        <p className="minor">{t('make.noDrafts')}</p>
      ) : (
        <ul className="query-entries">
          {list.map((draft) => {
            const title = titleOf(draft.lesson, language) || t('make.untitled');
            return (
              <li key={draft.id} className="query-entry">
                <div className="query-entry-words">
                  <PlaceLink place={{ kind: 'make', draft: draft.id }} go={go} addressOf={addressOf} className="make-draft">
                    {title}
                  </PlaceLink>
                  <p className="minor">
                    {t('make.steps', { count: draft.lesson.steps.length })} · {t('make.changed', { when: nameDay(draft.updatedAt, language) })} ·{' '}
                    {t(draft.tied === null ? 'make.only' : isSaved(draft.lesson, draft.tied) ? 'make.listed.same' : 'make.listed.ahead')}
                  </p>
                </div>
                <EntryMenu
                  label={t('make.more', { name: title })}
                  actions={[
                    { id: 'copy', words: t('make.copyDraft'), run: () => begin(partsOf(draft.lesson, null, language)) },
                    { id: 'remove', words: t('make.removeDraft'), run: () => remove(draft) },
                  ]}
                />
              </li>
            );
          })}
        </ul>
      )}
    </main>
  );
}
