import type { Statement } from '#contract/answers.ts';
import { type Highlight, type LessonStep, wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { readShownStep } from '../../modes/learn/stage/read-shown-step.ts';
import { lineKey } from '../../state/document.ts';
import { tellStatement, withFullStop } from '../../text/tell.ts';
import { voicesOf } from '../../text/words.ts';
import { PlainProse } from './plain-prose.tsx';
import { PlainQuestion } from './plain-question.tsx';
import type { PlainWords } from './plain-words.ts';

type Props = { readonly played: PlayedLesson; readonly step: LessonStep; readonly number: number; readonly words: PlainWords };

/** A step as text: what it says, what its map shows, what it asks. */
export function PlainStep({ played, step, number, words }: Props) {
  const { t, language } = words;
  const shown = played.steps.find(({ id }) => id === step.id);
  return (
    <section>
      <h2>{t('offline.step', { number, header: wordsIn(step.header, language) })}</h2>
      <PlainProse text={wordsIn(step.text, language)} />
      {shown !== undefined && <PlainMap statements={readShownStep(played, shown).statements} step={step} words={words} />}
      {step.question !== undefined && <PlainQuestion question={step.question} words={words} />}
      {step.cypher !== undefined && (
        <>
          <h3>{t('offline.query')}</h3>
          <pre>
            <code>{step.cypher.statement}</code>
          </pre>
        </>
      )}
    </section>
  );
}

type MapProps = { readonly statements: readonly Statement[]; readonly step: LessonStep; readonly words: PlainWords };

/** The lines of a map as sentences with on whose word each stands, what is highlighted first. */
function PlainMap({ statements, step: { highlights }, words }: MapProps) {
  const { t } = words;
  const sentences = sentencesOf(statements, words);
  if (sentences.length === 0) return null;
  const isLit = ({ line }: Sentence): boolean => highlights.some((highlight) => lights(highlight, line));
  const lit = sentences.filter(isLit);
  const others = sentences.filter((sentence) => !isLit(sentence));
  return (
    <>
      <h3>{t('offline.map')}</h3>
      {lit.length > 0 && <p>{t('offline.highlighted')}</p>}
      <Sentences sentences={lit} />
      {lit.length > 0 && others.length > 0 && <p>{t('offline.others')}</p>}
      <Sentences sentences={others} />
    </>
  );
}

type Sentence = { readonly text: string; readonly line: Statement['edge'] };

/** One sentence a line, each with the voices of all its statements. */
function sentencesOf(statements: readonly Statement[], { t, language }: PlainWords): readonly Sentence[] {
  const firsts = new Map(statements.toReversed().map((statement) => [lineKey(statement.edge), statement] as const));
  return [...firsts].toReversed().map(([key, first]) => {
    const voices = voicesOf(
      statements.filter(({ edge }) => lineKey(edge) === key),
      t,
      language,
    );
    return { text: [tellStatement(first, language), ...voices].map(withFullStop).join(' '), line: first.edge };
  });
}

const lights = (highlight: Highlight, line: Statement['edge']): boolean =>
  typeof highlight === 'string' ? line.from === highlight || line.to === highlight : lineKey(highlight) === lineKey(line);

const Sentences = ({ sentences }: { readonly sentences: readonly Sentence[] }) => (
  <ul>
    {sentences.map(({ text, line }) => (
      <li key={line.id}>{text}</li>
    ))}
  </ul>
);
