import type { Lesson, LessonLanguage, LessonStep } from '#contract/lesson.ts';
import { glossaryTerms } from '#contract/glossary.ts';
import { wordsIn } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Document } from '../../../state/document.ts';
import { lineKey } from '../../../state/document.ts';
import { bindText } from '../../../text/words.ts';
import { type Citation, type CitedSource, citationsOf, citeSources } from '../../explore/narration/cite-passages.ts';
import { composeNarration, type Sentence } from '../../explore/narration/compose-narration.ts';
import { linesOf } from '../stage/highlight.ts';
import type { InLanguage } from './desk-in.ts';
import { describeAnswer, describeQuestion, givenAway, type PaperAnswer, type PaperQuestion } from './describe-question.ts';
import type { FittedFigure } from './fit-figure.ts';
import { type ProseBlock, readProse, termsIn } from './read-prose.ts';

/** A step as a sheet and slides have it. */
export type PaperStep = {
  readonly id: string;
  readonly header: string;
  readonly text: readonly ProseBlock[];
  readonly figure: FittedFigure | null;
  /** What the map says, in sentences; `untold` are those that found no room here. */
  readonly sentences: readonly Sentence[];
  readonly untold: number;
  readonly question: PaperQuestion | null;
  readonly cypher: string | null;
};
/** The answer to the question of a step, with what it rests on. */
export type PaperReply = PaperAnswer & { readonly header: string; readonly ask: string; readonly number: number; readonly citations: readonly Citation[] };
/** A lesson on paper, every word in one language. */
export type Paper = {
  readonly language: LessonLanguage;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly PaperStep[];
  readonly terms: readonly { readonly term: string; readonly means: string }[];
  /** What the sentences cite. */
  readonly sources: readonly CitedSource[];
  readonly replies: readonly PaperReply[];
};

/** More sentences than this would fill the sheet; what a step brings forward comes first. */
const mostSentences = 8;

/** Puts a lesson on paper. The desk knows what was played; `figures` stand in the order of the steps. */
export function composePaper(played: PlayedLesson, figures: readonly (FittedFigure | null)[], { language, t, desk }: InLanguage): Paper {
  const { lesson } = played;
  const cited = citeSources(played.statements);
  const steps = lesson.steps.map((step, place): PaperStep => {
    const figure = figures[place] ?? null;
    const told = figure === null ? [] : tellStep(played, step, figure.step.document, { language, t, desk });
    return {
      id: step.id,
      header: bindText(wordsIn(step.header, language)),
      text: readProse(bindText(wordsIn(step.text, language))),
      figure,
      sentences: told.slice(0, mostSentences),
      untold: Math.max(0, told.length - mostSentences),
      question: step.question === undefined ? null : describeQuestion(step.question, played, language),
      cypher: step.cypher?.statement ?? null,
    };
  });
  const used = new Set(steps.flatMap(({ sentences }) => sentences.flatMap(({ citations }) => citations.map(({ passage }) => passage.id))));
  const sources = cited.map((one) => ({ ...one, citations: one.citations.filter(({ passage }) => used.has(passage.id)) }));
  return {
    language,
    title: bindText(wordsIn(lesson.title, language)),
    summary: bindText(wordsIn(lesson.summary, language)),
    steps,
    terms: termsOf(lesson, language),
    sources,
    replies: lesson.steps.flatMap(({ question, header }, place): readonly PaperReply[] => {
      if (question === undefined) return [];
      const answer = describeAnswer(question, played, language);
      return [
        {
          ...answer,
          header: bindText(wordsIn(header, language)),
          ask: bindText(wordsIn(question.ask, language)),
          number: place + 1,
          citations: citationsOf(answer.evidence, cited),
        },
      ];
    }),
  };
}

/** The sentences of a step without those that would give its answer away, what it brings forward first. */
function tellStep(played: PlayedLesson, step: LessonStep, document: Document, { language, t, desk }: Omit<InLanguage, 'text'>): readonly Sentence[] {
  const hidden = givenAway(step, played);
  const statements = played.statements.filter(({ edge }) => !hidden.has(edge.id));
  const { parts } = composeNarration(statements, { document, known: desk.entities.read(), language, t });
  const entries = parts.flatMap((part) => part.entries);
  const lit = new Set(linesOf(step.highlights).map(lineKey));
  const named = new Set(step.highlights.filter((one) => typeof one === 'string'));
  const rank = ({ line }: (typeof entries)[number]) => (lit.has(lineKey(line)) ? 0 : named.has(line.from) || named.has(line.to) ? 1 : 2);
  return [...entries].sort((one, other) => rank(one) - rank(other)).flatMap(({ sentences }) => sentences);
}

/** The terms that a lesson names or links to, in the order of the alphabet. */
function termsOf({ glossary, steps }: Lesson, language: LessonLanguage): Paper['terms'] {
  const ids = new Set([...glossary, ...steps.flatMap(({ text }) => termsIn(wordsIn(text, language)))]);
  return [...ids]
    .flatMap((id) => (Object.hasOwn(glossaryTerms, id) ? (glossaryTerms[id] ?? []) : []))
    .map(({ term, means }) => ({ term: term[language], means: means[language] }))
    .sort((one, other) => one.term.localeCompare(other.term, language));
}
