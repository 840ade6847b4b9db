import { useCallback, useEffect, useState } from 'react';
import type { Note, NoteDraft } from '#contract/kept.ts';
import type { Answer } from '../../../state/answers.ts';
import { codeOf, type Editor, type EditorStatus } from '../../../state/kept/editor.ts';
import { useDesk } from '../../../use-desk.ts';
import { editorOf } from '../../kept/editor-of.ts';
import { useEditorStatus } from '../../kept/use-editor-status.ts';

export type NoteSubject = Pick<NoteDraft, 'on' | 'kind'>;
export type NoteWords = Pick<NoteDraft, 'text' | 'author'>;

/** The notes on one node or edge, and what an editor can do with them; what fails is thrown. */
export type NotesOn = {
  readonly answer: Answer<readonly Note[]>;
  readonly editor: Editor;
  readonly status: EditorStatus;
  readonly load: () => void;
  readonly write: (words: NoteWords) => Promise<void>;
  readonly change: (note: Note, words: NoteWords) => Promise<void>;
  readonly remove: (note: Note) => Promise<void>;
};

export function useNotes({ on, kind }: NoteSubject): NotesOn {
  const desk = useDesk();
  const { api } = desk;
  const editor = editorOf(desk);
  const status = useEditorStatus(editor);
  const [answer, setAnswer] = useState<Answer<readonly Note[]>>({ status: 'loading' });
  const read = useCallback(
    async (isWanted: () => boolean = () => true) => {
      try {
        const { notes } = await api.listNotes({ query: { on } });
        if (isWanted()) setAnswer({ status: 'ready', value: notes });
      } catch (error) {
        if (isWanted()) setAnswer({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    },
    [api, on],
  );
  useEffect(() => {
    let isShown = true;
    void read(() => isShown);
    return () => {
      isShown = false;
    };
  }, [read]);
  const asEditor = async (work: () => Promise<unknown>): Promise<void> => {
    await editor.ask(work);
    await read();
  };
  return {
    answer,
    editor,
    status,
    load: () => void read(),
    write: (words) => asEditor(() => api.createNote({ body: { on, kind, ...words } })),
    change: ({ id }, words) => asEditor(() => api.updateNote({ params: { id }, body: words })),
    remove: ({ id }) =>
      asEditor(async () => {
        try {
          await api.deleteNote({ params: { id } });
        } catch (error) {
          // Somebody else was faster.
          if (codeOf(error) !== 'unknown_note') throw error;
        }
      }),
  };
}
