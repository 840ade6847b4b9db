import { useState } from 'react';
import { useStore } from 'zustand';
import { Button, Label, RadioGroup } from 'react-aria-components';
import type { Lesson } from '#contract/lesson.ts';
import type { KeptLesson } from '#contract/routes/lessons.ts';
import { TickOne } from '../../../parts/tick.tsx';
import { codeOf } from '../../../state/kept/editor.ts';
import { writeLesson } from '../../../state/learn/drafts.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { Box } from '../../explore/box.tsx';
import { editorOf } from '../../kept/editor-of.ts';
import { FormEnds } from '../../kept/form-ends.tsx';
import { TokenLine } from '../../kept/token-line.tsx';
import { useEditorStatus } from '../../kept/use-editor-status.ts';
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
  const status = useEditorStatus(editor);
  const { draft, lesson, say } = useMaker();
  const { tied } = useStore(draft.keeping);
  const [way, setWay] = useState<Way>(tied === null ? 'new' : 'change');
  const [clash, setClash] = useState<Clash | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const keep = (): Promise<KeptLesson> => {
    const body = { lesson: lesson as Lesson };
    if (tied === null || way !== 'change') return api.createLesson({ body });
    // What was told once is written over when that is chosen; what came after it is told again.
    const { updatedAt } = clash?.theirs ?? tied;
    return api.updateLesson({ params: { id: tied.id }, body: { ...body, ...(updatedAt !== null && { updatedAt }) } });
  };
  /** What stands on the server where the lesson does not stand as this draft last saw it. */
  const readClash = async (error: unknown): Promise<Clash | null> => {
    if (tied === null || way !== 'change') return null;
    if (codeOf(error) === 'unknown_lesson') return { theirs: null };
    return codeOf(error) === 'changed_meanwhile' ? { theirs: await api.readLesson({ params: { id: tied.id } }) } : null;
  };
  const { isBusy, onSubmit } = useSubmit(async () => {
    setFailure(null);
    try {
      const kept = await editor.ask(keep);
      draft.tie({ id: kept.id, updatedAt: kept.updatedAt, savedAs: writeLesson(lesson) });
      desk.answers.forget('listLessons');
      desk.answers.forget('playLesson');
      say(t('make.saved'));
      onClose();
    } catch (error) {
      const found = await readClash(error).catch(() => null);
      if (found === null) return setFailure(nameFailure(error));
      setClash(found);
      setWay('new');
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
