import type { Statement } from './answers.ts';
import type { NodeId } from './graph.ts';
import type { LessonLine, Question, StatementPattern } from './lesson.ts';

/** Whether a statement is like a pattern; a symmetric type should be asked for as it is stored. */
export function isLike({ edge, source }: Statement, { from, type, to, source: wanted, quoted, conditional }: StatementPattern): boolean {
  const has = (key: string): boolean => typeof edge.properties[key] === 'string';
  return (
    (from === undefined || edge.from === from) &&
    (type === undefined || edge.type === type) &&
    (to === undefined || edge.to === to) &&
    (wanted === undefined || source?.id === wanted) &&
    (quoted === undefined || has('quote') === quoted) &&
    (conditional === undefined || has('condition') === conditional)
  );
}

export const statementsLike = (statements: readonly Statement[], pattern: StatementPattern): readonly Statement[] =>
  statements.filter((statement) => isLike(statement, pattern));

/** The patterns that a question rests on. */
export function patternsOf(question: Question): readonly StatementPattern[] {
  switch (question.kind) {
    case 'choose':
      return [...(question.answer === undefined ? [] : [question.answer.when]), ...question.options.flatMap(({ when }) => when ?? [])];
    case 'match':
      return question.pairs.map(({ when }) => when);
    case 'point':
    case 'short':
      return [question.answer.when];
    default:
      return question satisfies never;
  }
}

/** What is right, as the graph has it now; `options` and `pairs` are places in the question's own lists. */
export type RightAnswer = {
  readonly options: readonly number[];
  /** The pairs that still rest on a statement. */
  readonly pairs: readonly number[];
  readonly nodes: readonly NodeId[];
  readonly lines: readonly LessonLine[];
  /** The statements that it rests on. */
  readonly evidence: readonly Statement[];
};

/** Reads the right answer of a question from the statements of its lesson. */
export function readAnswer(question: Question, statements: readonly Statement[]): RightAnswer {
  const like = (pattern: StatementPattern) => statementsLike(statements, pattern);
  const evidence = [...new Set(patternsOf(question).flatMap(like))];
  const none = { options: [], pairs: [], nodes: [], lines: [], evidence };
  const endsOf = (pattern: StatementPattern, take: 'from' | 'to'): readonly NodeId[] => [...new Set(like(pattern).map(({ edge }) => edge[take]))];
  switch (question.kind) {
    case 'choose': {
      const { options, answer } = question;
      const nodes = answer === undefined ? [] : endsOf(answer.when, answer.take);
      const isRight = ({ node, when }: (typeof options)[number]) => (when === undefined ? node !== undefined && nodes.includes(node) : like(when).length > 0);
      return { ...none, nodes, options: options.flatMap((option, place) => (isRight(option) ? [place] : [])) };
    }
    case 'match':
      return { ...none, pairs: question.pairs.flatMap(({ when }, place) => (like(when).length > 0 ? [place] : [])) };
    case 'point': {
      const { when, take } = question.answer;
      if (take !== 'line') return { ...none, nodes: endsOf(when, take) };
      const lines = like(when).map(({ edge: { from, type, to } }) => ({ from, type, to }));
      return { ...none, lines: [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()] };
    }
    case 'short':
      return { ...none, nodes: endsOf(question.answer.when, question.answer.take) };
    default:
      return question satisfies never;
  }
}
