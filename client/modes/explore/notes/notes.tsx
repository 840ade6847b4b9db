import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Note } from '#contract/kept.ts';
import { Answered } from '../../../parts/answered.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useSession, useText } from '../../../use-desk.ts';
import { Confirm } from '../../kept/confirm.tsx';
import { nameDay } from '../../kept/name-day.ts';
import { type Said, SaidLine } from '../../kept/said-line.tsx';
import { TokenDialog } from '../../kept/token-dialog.tsx';
import { Section } from '../section.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import { type NoteSubject, type NotesOn, useNotes } from './use-notes.ts';
import '../../../styles/kept.css';
import '../../../styles/notes.css';

const words = { en, es } as const;
type Open = { readonly box: 'token' } | { readonly box: 'write' } | { readonly box: 'change' | 'remove'; readonly note: Note };

/** What editors have noted on a node or an edge, each under the name of its author and apart from what sources say. */
export function Notes(subject: NoteSubject) {
  // Another site's page shows what sources say, and asks nobody for a token.
  return useSession((state) => state.isEmbedded) ? null : <OwnNotes {...subject} />;
}

function OwnNotes({ on, kind }: NoteSubject) {
  useWords(words);
  const { t } = useText();
  const notes = useNotes({ on, kind });
  const { answer, editor, status } = notes;
  const [open, setOpen] = useState<Open | null>(null);
  const [said, say] = useState<Said | null>(null);
  const close = () => setOpen(null);
  const isEditor = status === 'accepted';
  const count = answer.status === 'ready' ? answer.value.length : undefined;
  // Where nothing is noted and nobody can write there is nothing to say.
  if (count === 0 && status === 'off') return null;
  return (
    <Section title={t('notes.title')} count={count === 0 ? undefined : count}>
      <Answered answer={answer} retry={notes.load}>
        {(list) => list.length > 0 && <List list={list} isEditor={isEditor} onOpen={setOpen} />}
      </Answered>
      <SaidLine said={said} undoLabel="" />
      {status !== 'off' && (
        <Button className="link note-write" onPress={() => setOpen({ box: isEditor ? 'write' : 'token' })}>
          {t('notes.write')}
        </Button>
      )}
      {/* Once the token is taken, the note can be written at once. */}
      {open?.box === 'token' && (
        <TokenDialog editor={editor} onClose={() => setOpen(editor.store.getState().editor === 'accepted' ? { box: 'write' } : null)} />
      )}
      {open !== null && open.box !== 'token' && <Boxes open={open} notes={notes} say={say} onClose={close} />}
    </Section>
  );
}

function List({ list, isEditor, onOpen }: { readonly list: readonly Note[]; readonly isEditor: boolean; readonly onOpen: (open: Open) => void }) {
  const { t, language } = useText();
  return (
    <>
      <p className="minor">{t('notes.lead')}</p>
      <ul className="editor-notes">
        {list.map((note) => {
          const { author, createdAt, updatedAt } = note;
          const when = nameDay(createdAt, language);
          return (
            <li key={note.id} className="editor-note">
              <p className="minor">
                {t('notes.by', { author, when })}
                {updatedAt !== createdAt && ` · ${t('notes.changed', { when: nameDay(updatedAt, language) })}`}
              </p>
              <p className="editor-note-text">{note.text}</p>
              {isEditor && (
                <p className="editor-note-tools">
                  <Button className="link" aria-label={t('notes.changeOf', { author, when })} onPress={() => onOpen({ box: 'change', note })}>
                    {t('notes.change')}
                  </Button>
                  <Button className="link" aria-label={t('notes.removeOf', { author, when })} onPress={() => onOpen({ box: 'remove', note })}>
                    {t('notes.remove')}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Boxes({
  open,
  notes,
  say,
  onClose,
}: {
  readonly open: Exclude<Open, { readonly box: 'token' }>;
  readonly notes: NotesOn;
  readonly say: (said: Said) => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const keep = (work: Promise<void>) => work.then(() => say({ words: t('notes.saved') }));
  switch (open.box) {
    case 'write':
      return <NoteDialog onKeep={(written) => keep(notes.write(written))} onClose={onClose} />;
    case 'change':
      return <NoteDialog note={open.note} onKeep={(written) => keep(notes.change(open.note, written))} onClose={onClose} />;
    case 'remove':
      return (
        <Confirm
          title={t('notes.removeTitle')}
          words={t('notes.removeWords', { author: open.note.author })}
          verb={t('notes.removeRun')}
          run={() => notes.remove(open.note).then(() => say({ words: t('notes.removed') }))}
          onClose={onClose}
        />
      );
    default:
      return open satisfies never;
  }
}
