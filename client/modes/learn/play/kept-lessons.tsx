import { type ReactNode, useState } from 'react';
import type { LessonSummary } from '#contract/routes/lessons.ts';
import { useDesk } from '../../../use-desk.ts';
import { Confirm } from '../../kept/confirm.tsx';
import { editorOf } from '../../kept/editor-of.ts';
import { EntryMenu } from '../../kept/entry-menu.tsx';
import type { Said } from '../../kept/said-line.tsx';
import { TokenLine } from '../../kept/token-line.tsx';
import { useEditorStatus } from '../../kept/use-editor-status.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';
import { titleIn } from './title-in.ts';
import '../../../styles/kept.css';

type Props = {
  readonly lessons: readonly LessonSummary[];
  readonly card: (lesson: LessonSummary, more: ReactNode) => ReactNode;
  readonly say: (said: Said) => void;
};

/** The lessons that editors keep on this server; who has the token can remove one. */
export function KeptLessons({ lessons, card, say }: Props) {
  const { t, language } = useKeptText();
  const desk = useDesk();
  const editor = editorOf(desk);
  const status = useEditorStatus(editor);
  const [asked, ask] = useState<LessonSummary | null>(null);
  const remove = async ({ id, ...lesson }: LessonSummary) => {
    await editor.ask(() => desk.api.deleteLesson({ params: { id } }));
    say({ words: t('learn.removed', { title: titleIn(lesson, language) }) });
    desk.answers.forget('listLessons');
    desk.answers.forget('playLesson');
  };
  if (lessons.length === 0) return null;
  return (
    <>
      <h3 className="lessons-title">{t('learn.kept')}</h3>
      <ul className="lesson-cards">
        {lessons.map((lesson) => {
          const why = status === 'accepted' ? undefined : t('kept.needsToken');
          const label = t('learn.more', { title: titleIn(lesson, language) });
          return card(lesson, <EntryMenu label={label} actions={[{ id: 'remove', words: t('learn.removeEntry'), run: () => ask(lesson), why }]} />);
        })}
      </ul>
      <TokenLine editor={editor} />
      {asked !== null && (
        <Confirm
          title={t('learn.removeTitle')}
          words={t('learn.removeWords', { title: titleIn(asked, language) })}
          verb={t('learn.remove')}
          run={() => remove(asked)}
          onClose={() => ask(null)}
        />
      )}
    </>
  );
}
