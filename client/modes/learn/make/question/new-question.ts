import type { LessonLine, LessonWords, Question, StatementPattern } from '#contract/lesson.ts';
import { patternsOf } from '#contract/lesson-answers.ts';

export const questionKinds = ['choose', 'match', 'point', 'short'] as const satisfies readonly Question['kind'][];
export type QuestionKind = (typeof questionKinds)[number];

const patternOf = ({ from, type, to }: LessonLine): StatementPattern => ({ from, type, to });
const pairOf = (line: LessonLine) => ({ left: { node: line.from }, right: { node: line.to }, when: patternOf(line) });

/** The words that a question keeps when it becomes one of another kind. */
const wordsOf = ({ ask, explain }: Question): { ask: Question['ask']; explain?: Question['ask'] } => ({ ask, ...(explain !== undefined && { explain }) });

/** A question of a kind about lines of the step; at least two of them where it matches pairs. */
export function newQuestion(
  kind: QuestionKind,
  lines: readonly LessonLine[],
  words: { readonly ask: LessonWords; readonly explain?: LessonWords },
): Question | null {
  const [first] = lines;
  if (first === undefined) return null;
  const asked = { ask: { ...words.ask }, ...(words.explain !== undefined && { explain: { ...words.explain } }) };
  const when: StatementPattern = { type: first.type, to: first.to };
  switch (kind) {
    case 'choose': {
      const others = [...new Set(lines.map(({ from }) => from))].filter((id) => id !== first.from);
      const options = [first.from, ...others].slice(0, 6).map((node) => ({ node }));
      return { kind, ...asked, options: options.length < 2 ? [...options, { words: {} }] : options, answer: { when, take: 'from' } };
    }
    case 'match': {
      const pairs = lines.slice(0, 4).map(pairOf);
      return pairs.length < 2 ? null : { kind, ...asked, pairs };
    }
    case 'point':
      return { kind, ...asked, answer: { when, take: 'from' } };
    case 'short':
      return { kind, ...asked, answer: { when, take: 'from', give: 'name' } };
    default:
      return kind satisfies never;
  }
}

/** A question as one of another kind: its words and what it rests on stay as far as they fit. */
export function changeKind(question: Question, kind: QuestionKind, lines: readonly LessonLine[]): Question | null {
  if (question.kind === kind) return question;
  const [pattern] = patternsOf(question);
  const like = ({ from, type, to }: LessonLine): boolean =>
    pattern !== undefined &&
    (pattern.from === undefined || pattern.from === from) &&
    (pattern.type === undefined || pattern.type === type) &&
    (pattern.to === undefined || pattern.to === to);
  return newQuestion(kind, [...lines.filter(like), ...lines.filter((line) => !like(line))], wordsOf(question));
}
