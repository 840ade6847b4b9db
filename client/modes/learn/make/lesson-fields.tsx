import { useId } from 'react';
import { Input, Label, NumberField } from 'react-aria-components';
import { glossaryTerms } from '#contract/glossary.ts';
import { lessonLanguages, lessonLevels } from '#contract/lesson.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Tick } from '../../../parts/tick.tsx';
import type { DraftLesson } from '../../../state/learn/drafts.ts';
import { findUnwrittenOfLesson, joinChanges } from '../../../state/learn/find-unwritten.ts';
import { useText } from '../../../use-desk.ts';
import { ChangesNote } from './changes-note.tsx';
import { LineField } from './line-field.tsx';
import { useMaker } from './use-maker.ts';
import { WordsField } from './words-field.tsx';
import '../../../styles/learn-make-about.css';

/** What a lesson says of itself: title, summary, for whom, how long, in which languages. */
export function LessonFields() {
  const { t, language } = useText();
  const heading = useId();
  const { draft, lesson, check } = useMaker();
  const set = (part: Partial<DraftLesson>, field?: string) => draft.change((before) => ({ ...before, ...part }), field);
  const terms = Object.entries(glossaryTerms)
    .map(([id, { term }]) => ({ id, name: term[language] }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <section className="make-about" aria-labelledby={heading}>
      <h3 id={heading}>{t('make.aboutLesson')}</h3>
      {lesson.steps.length === 0 ? (
        <p>{t('make.begin')}</p>
      ) : (
        <ChangesNote changes={joinChanges(check.played?.changes ?? [], findUnwrittenOfLesson(lesson))} isLesson />
      )}
      <WordsField label={t('make.title')} words={lesson.title} most={200} onChange={(title, of) => set({ title }, `title ${of}`)} />
      <WordsField label={t('make.summary')} words={lesson.summary} most={1000} rows={3} onChange={(summary, of) => set({ summary }, `summary ${of}`)} />
      <div className="make-row make-fields">
        <Choice
          label={t('make.level')}
          options={lessonLevels.map((id) => ({ id, name: t(`make.level.${id}`) }))}
          chosen={lesson.level}
          onChoose={(level) => set({ level })}
        />
        <NumberField
          className="field"
          value={lesson.minutes}
          minValue={1}
          maxValue={600}
          onChange={(minutes) => set({ minutes: Number.isInteger(minutes) ? minutes : lesson.minutes }, 'minutes')}
        >
          <Label>{t('make.minutes')}</Label>
          <Input className="field-input" />
        </NumberField>
        <LineField
          label={t('make.author')}
          value={lesson.author ?? ''}
          most={200}
          onChange={(author) => draft.change((before) => withAuthor(before, author), 'author')}
        />
      </div>
      <fieldset className="library-field make-set">
        <legend className="library-label">{t('make.languages')}</legend>
        {lessonLanguages.map((one) => (
          <Tick
            key={one}
            isSelected={lesson.languages.includes(one)}
            onChange={(is) => {
              const languages = lessonLanguages.filter((other) => (other === one ? is : lesson.languages.includes(other)));
              if (languages.length > 0) set({ languages });
            }}
          >
            {t(`make.language.${one}`)}
          </Tick>
        ))}
      </fieldset>
      <details className="make-more">
        <summary>{t('make.terms', { count: lesson.glossary.length })}</summary>
        <p className="minor">{t('make.termsLead')}</p>
        <div className="make-terms">
          {terms.map(({ id, name }) => (
            <Tick
              key={id}
              isSelected={lesson.glossary.includes(id)}
              onChange={(is) => set({ glossary: is ? [...lesson.glossary, id] : lesson.glossary.filter((one) => one !== id) })}
            >
              {name}
            </Tick>
          ))}
        </div>
      </details>
    </section>
  );
}

function withAuthor({ author: _, ...lesson }: DraftLesson, author: string): DraftLesson {
  return author === '' ? lesson : { ...lesson, author };
}
