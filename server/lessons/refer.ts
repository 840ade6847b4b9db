import { patternsOf } from '#contract/lesson-answers.ts';
import type { LessonLine, LessonStep, Question, StatementPattern } from '#contract/lesson.ts';
import type { NodeId } from '#contract/graph.ts';
import { findLinks } from './find-links.ts';

/** What a step speaks of besides its view. */
export type References = {
  readonly highlighted: readonly NodeId[];
  readonly lines: readonly LessonLine[];
  readonly linked: readonly NodeId[];
  readonly terms: readonly string[];
  readonly asked: readonly NodeId[];
  readonly patterns: readonly StatementPattern[];
};

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

const choicesOf = (question: Question): readonly (NodeId | undefined)[] => {
  switch (question.kind) {
    case 'choose':
      return question.options.map(({ node }) => node);
    case 'match':
      return question.pairs.flatMap(({ left, right }) => [left.node, right.node]);
    case 'point':
    case 'short':
      return [];
    default:
      return question satisfies never;
  }
};

/** Whether a step tells apart by colour on whose word something is said; its key names them. */
export const namesVoices = ({ view }: LessonStep): boolean =>
  'nodes' in view && (view.rules ?? []).some(({ test, give }) => test?.field === 'voice' || give.colour === 'by:voice');

/** Reads what a step speaks of: highlights, links of its texts and notes, and what its question rests on. */
export const referencesOf = ({ highlights, text, note, question }: LessonStep): References => {
  const links = [text.en, text.es, note?.en, note?.es].flatMap((words) => (words ? findLinks(words) : []));
  const patterns = question ? patternsOf(question) : [];
  const asked = [...(question ? choicesOf(question) : []), ...patterns.flatMap(({ from, to, source }) => [from, to, source])];
  return {
    highlighted: distinct(highlights.filter((one) => typeof one === 'string')),
    lines: highlights.filter((one) => typeof one !== 'string'),
    linked: distinct(links.flatMap(({ nodes }) => nodes)),
    terms: distinct(links.flatMap(({ terms }) => terms)),
    asked: distinct(asked.flatMap((id) => id ?? [])),
    patterns,
  };
};
