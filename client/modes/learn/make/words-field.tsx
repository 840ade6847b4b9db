import type { LessonLanguage, LessonWords } from '#contract/lesson.ts';
import { writeWords } from '../../../state/learn/edit-lesson.ts';
import { useText } from '../../../use-desk.ts';
import { LineField } from './line-field.tsx';
import { useMaker } from './use-maker.ts';
import '../../../styles/learn-make-fields.css';

/** The same words in each language of the lesson, side by side. */
export function WordsField({
  label,
  words,
  most,
  rows,
  onChange,
}: {
  /** What it is, such as “Title”; the language is added. */
  readonly label: string;
  readonly words: LessonWords | undefined;
  readonly most: number;
  readonly rows?: number;
  readonly onChange: (words: { en?: string; es?: string }, language: LessonLanguage) => void;
}) {
  const { t } = useText();
  const { languages } = useMaker().lesson;
  return (
    <div className="make-both">
      {languages.map((language) => (
        <LineField
          key={language}
          label={t('make.fieldIn', { field: label, language: t(`make.in.${language}`) })}
          language={language}
          value={words?.[language] ?? ''}
          most={most}
          {...(rows !== undefined && { rows })}
          onChange={(text) => onChange(writeWords(words, language, text), language)}
        />
      ))}
    </div>
  );
}
