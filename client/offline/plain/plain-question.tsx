import type { LessonLabel, LessonLanguage, Question } from '#contract/lesson.ts';
import { wordsIn } from '#contract/lesson.ts';
import type { PlainWords } from './plain-words.ts';

/** A question as it is asked, without what is right. */
export function PlainQuestion({ question, words }: { readonly question: Question; readonly words: PlainWords }) {
  const { t, language } = words;
  return (
    <div className="plain-question">
      <h3>{t('offline.question', { ask: wordsIn(question.ask, language) })}</h3>
      {question.kind === 'choose' && <List items={question.options.map((option) => labelIn(option, words))} />}
      {question.kind === 'match' && (
        <>
          <p>{t('offline.pairs')}</p>
          <List items={question.pairs.map(({ left }) => labelIn(left, words))} />
          <p>{t('offline.with')}</p>
          <List items={rightsOf(question.pairs, words, language)} />
        </>
      )}
    </div>
  );
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

const labelIn = ({ words: written, node }: LessonLabel, { language, nameOf }: PlainWords): string =>
  node === undefined ? wordsIn(written, language) : nameOf(node);

/** By the alphabet, each once, so that their order gives nothing away. */
const rightsOf = (pairs: readonly { readonly right: LessonLabel }[], words: PlainWords, language: LessonLanguage): readonly string[] =>
  [...new Set(pairs.map(({ right }) => labelIn(right, words)))].sort(new Intl.Collator(language).compare);
