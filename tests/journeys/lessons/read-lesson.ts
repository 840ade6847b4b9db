import type { Page } from 'playwright-core';
import { type RightAnswer, readAnswer } from '#contract/lesson-answers.ts';
import { type LessonLanguage, type LessonStep, type Question, wordsIn } from '#contract/lesson.ts';
import { PlayedLesson } from '#contract/played-lesson.ts';

/** What a step of a lesson is to show, as the server tells it, with the right answer of its question. */
export type ExpectedStep = {
  readonly step: LessonStep;
  readonly header: string;
  readonly right: RightAnswer | null;
};
export type ExpectedLesson = { readonly played: PlayedLesson; readonly steps: readonly ExpectedStep[] };

/** Reads a lesson from the server that a page came from. */
export const readLesson = async (url: string, id: string, language: LessonLanguage): Promise<ExpectedLesson> => {
  const answer = await fetch(new URL(`/api/v1/lessons/${id}/play?results=true`, url));
  const played = PlayedLesson.parse(await answer.json());
  const steps = played.lesson.steps.map((step) => ({
    step,
    header: wordsIn(step.header, language),
    right: step.question === undefined ? null : readAnswer(step.question, played.statements),
  }));
  return { played, steps };
};

/** A node as the page names it. */
export const nameOf = ({ played }: ExpectedLesson, id: string, language: LessonLanguage): string => {
  const properties = played.nodes.find((node) => node.id === id)?.properties ?? {};
  const name = (language === 'es' ? properties['nameEs'] : undefined) ?? properties['name'];
  // The page keeps abbreviations on one line.
  return String(name).replaceAll(/\b(EE|A)\. (UU|M)\./g, '$1.\u00a0$2.');
};

type Label = { readonly words?: { readonly en?: string | undefined; readonly es?: string | undefined } | undefined; readonly node?: string | undefined };
export const labelOf = (lesson: ExpectedLesson, { words, node }: Label, language: LessonLanguage): string =>
  node === undefined ? wordsIn(words, language) : nameOf(lesson, node, language);

/** What one has to do to answer right, in the words of the page. */
export type RightMove =
  | { readonly kind: 'choose'; readonly labels: readonly string[] }
  | { readonly kind: 'match'; readonly pairs: readonly { readonly left: string; readonly right: string }[] }
  | { readonly kind: 'point'; readonly node: string | null; readonly line: { readonly from: string; readonly to: string } | null }
  | { readonly kind: 'short'; readonly text: string };

export const rightMoveOf = (lesson: ExpectedLesson, question: Question, right: RightAnswer, language: LessonLanguage): RightMove => {
  switch (question.kind) {
    case 'choose':
      return { kind: 'choose', labels: right.options.map((place) => labelOf(lesson, question.options[place] ?? {}, language)) };
    case 'match':
      return {
        kind: 'match',
        pairs: question.pairs.map(({ left, right: other }) => ({ left: labelOf(lesson, left, language), right: labelOf(lesson, other, language) })),
      };
    case 'point': {
      const [[node], [line]] = [right.nodes, right.lines];
      const named = line && { from: nameOf(lesson, line.from, language), to: nameOf(lesson, line.to, language) };
      return { kind: 'point', node: node === undefined ? null : nameOf(lesson, node, language), line: named ?? null };
    }
    case 'short': {
      const [first = ''] = right.nodes;
      return { kind: 'short', text: question.answer.give === 'count' ? String(right.nodes.length) : nameOf(lesson, first, language) };
    }
    default:
      return question satisfies never;
  }
};

/** Words of the page that a walk through a lesson needs, in both languages. */
export const said = {
  en: {
    next: 'Next',
    check: 'Check',
    right: 'Right.',
    asText: /^This view as text/,
    sources: 'Sources of this lesson',
    place: (step: number, count: number) => `step ${step} of ${count}`,
  },
  es: {
    next: 'Siguiente',
    check: 'Comprobar',
    right: 'Correcto.',
    asText: /^Este mapa como texto/,
    sources: 'Fuentes de esta lección',
    place: (step: number, count: number) => `paso ${step} de ${count}`,
  },
} as const;

export const headerOf = (page: Page) => page.locator('.lesson-header');
