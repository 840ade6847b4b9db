import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button, Label, RadioGroup } from 'react-aria-components';
import type { Lesson } from '#contract/lesson.ts';
import { TickOne } from '../../../parts/tick.tsx';
import { codeOf } from '../../../state/kept/editor.ts';
import { writeLesson } from '../../../state/learn/drafts.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { Box } from '../../explore/box.tsx';
import { editorOf } from '../../kept/editor-of.ts';
import { FormEnds } from '../../kept/form-ends.tsx';
import { TokenLine } from '../../kept/token-line.tsx';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import { useSubmit } from '../../kept/use-submit.ts';
import { type Clash, ClashNote } from './clash-note.tsx';
import { useMaker } from './use-maker.ts';

type Way = 'change' | 'new';

/** Keeps a lesson on the server for everyone; what somebody else saved meanwhile is not written over unasked. */
export function SaveDialog({ onClose, onFile }: { readonly onClose: () => void; readonly onFile: () => void }) {
  const desk = useDesk();
  const { api } = desk;
  const { t } = useText();
  const nameFailure = useNameFailure();
  const editor = editorOf(desk);
  const { editor: status } = useStore(editor.store);
  const { draft, lesson, say } = useMaker();
  const { tied } = useStore(draft.keeping);
  const [way, setWay] = useState<Way>(tied === null ? 'new' : 'change');
  const [clash, setClash] = useState<Clash | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (editor.store.getState().editor === 'unknown') void editor.checkToken();
  }, [editor]);

  /** Whether the lesson still stands on the server as this draft last saw it. */
  const findClash = async (): Promise<Clash | null> => {
    if (tied === null || way !== 'change') return null;
    try {
      const theirs = await api.readLesson({ params: { id: tied.id } });
      // What was told once is written over when that is chosen; what came after it is told again.
      return theirs.updatedAt === (clash?.theirs ?? tied).updatedAt ? null : { theirs };
    } catch (error) {
      if (codeOf(error) === 'unknown_lesson') return { theirs: null };
      throw error;
    }
  };
  const { isBusy, onSubmit } = useSubmit(async () => {
    setFailure(null);
    try {
      const found = await findClash();
      if (found !== null) {
        setClash(found);
        setWay('new');
        return;
      }
      const body = { lesson: lesson as Lesson };
      const kept = await editor.ask(() =>
        tied !== null && way === 'change' ? api.updateLesson({ params: { id: tied.id }, body }) : api.createLesson({ body }),
      );
      draft.tie({ id: kept.id, updatedAt: kept.updatedAt, savedAs: writeLesson(lesson) });
      desk.answers.forget('listLessons');
      desk.answers.forget('playLesson');
      say(t('make.saved'));
      onClose();
    } catch (error) {
      setFailure(nameFailure(error));
    }
  });
  return (
    <Box title={t('make.saveTitle')} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <p>{t('make.saveLead')}</p>
        <TokenLine editor={editor} />
        {clash !== null && <ClashNote clash={clash} />}
        {tied !== null && clash?.theirs !== null && (
          <RadioGroup className="library-field" value={way} onChange={(value) => setWay(value === 'new' ? 'new' : 'change')}>
            <Label>{t('make.saveAs')}</Label>
            <TickOne value="change">{t('make.saveChange')}</TickOne>
            <TickOne value="new">{t('make.saveNew')}</TickOne>
          </RadioGroup>
        )}
        {status === 'accepted' ? (
          <FormEnds failure={failure} isBusy={isBusy} words={t(clash !== null && way === 'change' ? 'make.saveOver' : 'make.saveRun')} onClose={onClose} />
        ) : (
          <>
            <p className="minor">{t('make.saveNeeds')}</p>
            <div className="library-ends">
              <Button
                className="button"
                onPress={() => {
                  onFile();
                  onClose();
                }}
              >
                {t('make.export')}
              </Button>
            </div>
          </>
        )}
      </form>
    </Box>
  );
}
