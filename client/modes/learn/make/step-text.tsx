import type { NodeId } from '#contract/graph.ts';
import type { LessonLanguage, LessonWords } from '#contract/lesson.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { LessonText } from '../play/lesson-text.tsx';
import { ProseField } from './prose-field.tsx';
import { useMaker, useStep } from './use-maker.ts';
import '../../../styles/learn-make-fields.css';

const nothing = () => undefined;

/** A text of the step in each language side by side, with what it will look like below where that is wanted. */
export function StepText({
  label,
  words,
  rows,
  onChange,
}: {
  readonly label: string;
  readonly words: LessonWords | undefined;
  readonly rows: number;
  readonly onChange: (text: string, language: LessonLanguage) => void;
}) {
  const { t } = useText();
  const { nodes } = useKnown();
  const { isPreviewed } = useMaker();
  const { languages } = useStep();
  const isKnown = (id: NodeId) => nodes.has(id);
  return (
    <div className="make-both">
      {languages.map((language) => {
        const text = words?.[language] ?? '';
        const name = t('make.fieldIn', { field: label, language: t(`make.in.${language}`) });
        return (
          <div key={language} className="make-text">
            <ProseField label={name} language={language} value={text} rows={rows} onChange={(next) => onChange(next, language)} />
            {isPreviewed && (
              <section className="make-previewed" aria-label={t('make.previewOf', { field: name })}>
                {text === '' ? (
                  <p className="minor">{t('make.nothingYet')}</p>
                ) : (
                  <LessonText text={text} language={language} isKnown={isKnown} onNode={nothing} />
                )}
              </section>
            )}
          </div>
        );
      })}
    </div>
  );
}
