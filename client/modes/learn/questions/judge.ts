import type { Statement } from '#contract/answers.ts';
import type { Line, Target } from '#contract/exploration.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { LessonLine, Question, StatementPattern } from '#contract/lesson.ts';
import { type RightAnswer, readAnswer, statementsLike } from '#contract/lesson-answers.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { isSymmetric } from '../../../text/words.ts';
import type { AnswerNames } from './answer-names.ts';
import { isCalled, readCount } from './read-short.ts';

type MatchQuestion = Extract<Question, { readonly kind: 'match' }>;

/** A question with what is right as the graph has it. */
export type Asked<Q extends Question = Question> = {
  readonly question: Q;
  readonly right: RightAnswer;
  readonly statements: readonly Statement[];
  readonly nodes: readonly GraphNode[];
};

/** What somebody answers: places of options, for each pair the place of the pair whose right was chosen, what is selected, or what was typed. */
export type Given = {
  readonly options: readonly number[];
  readonly pairs: Readonly<Record<number, number>>;
  readonly pointed: Target | null;
  readonly typed: string;
};
export const nothingGiven: Given = { options: [], pairs: {}, pointed: null, typed: '' };

/** How an answer was found; `empty` and `notNumber` are no tries. */
export type Verdict =
  | { readonly kind: 'empty' | 'notNumber' | 'right' }
  /** Of a question that matches, how many pairs are right. */
  | { readonly kind: 'wrong'; readonly pairs: { readonly right: number; readonly total: number } | null };

/** Reads what is right for a question from the statements of its lesson. */
export const readAsked = (question: Question, { statements, nodes }: Pick<PlayedLesson, 'statements' | 'nodes'>): Asked => ({
  question,
  right: readAnswer(question, statements),
  statements,
  nodes,
});

/** Whether the graph still holds an answer; of a question that matches, two pairs at least. */
export function canBeAsked({ question, right }: Asked): boolean {
  switch (question.kind) {
    case 'choose':
      return right.options.length > 0;
    case 'match':
      return right.pairs.length > 1;
    case 'point':
    case 'short':
      return right.nodes.length + right.lines.length > 0;
    default:
      return question satisfies never;
  }
}

const wrong: Verdict = { kind: 'wrong', pairs: null };
const either = (isRight: boolean): Verdict => (isRight ? { kind: 'right' } : wrong);

/** Says whether an answer is right. */
export function judge(asked: Asked, given: Given, names: AnswerNames): Verdict {
  const { question, right } = asked;
  switch (question.kind) {
    case 'choose': {
      const { options } = given;
      if (options.length === 0) return { kind: 'empty' };
      return either(options.length === right.options.length && options.every((place) => right.options.includes(place)));
    }
    case 'match':
      return judgePairs({ ...asked, question }, given, names);
    case 'point':
      return given.pointed === null ? { kind: 'empty' } : either(isPointedRight(given.pointed, right));
    case 'short':
      return question.answer.give === 'count' ? judgeCount(given.typed, right.nodes.length) : judgeName(given.typed, asked);
    default:
      return question satisfies never;
  }
}

function judgePairs(asked: Asked<MatchQuestion>, { pairs: chosen }: Given, names: AnswerNames): Verdict {
  const { pairs } = asked.right;
  if (pairs.some((place) => chosen[place] === undefined)) return { kind: 'empty' };
  const right = pairs.filter((place) => isPairRight(asked, place, chosen[place], names)).length;
  return right === pairs.length ? { kind: 'right' } : { kind: 'wrong', pairs: { right, total: pairs.length } };
}

/** Whether the right side of one pair goes with the left of another: it is the same, or the graph says of it what the pair rests on. */
export function isPairRight({ question, statements }: Asked<MatchQuestion>, place: number, chosen: number | undefined, names: AnswerNames): boolean {
  const [own, other] = [question.pairs[place], chosen === undefined ? undefined : question.pairs[chosen]];
  if (own === undefined || other === undefined) return false;
  if (names.ofLabel(own.right).text === names.ofLabel(other.right).text) return true;
  const { right, when } = own;
  if (right.node === undefined || other.right.node === undefined) return false;
  const put = putInstead(when, right.node, other.right.node);
  return put !== null && statementsLike(statements, put).length > 0;
}

function putInstead(when: StatementPattern, node: NodeId, other: NodeId): StatementPattern | null {
  if (when.to === node) return { ...when, to: other };
  return when.from === node ? { ...when, from: other } : null;
}

const isSameLine = (one: LessonLine, { type, from, to }: Line): boolean =>
  one.type === type && ((one.from === from && one.to === to) || (isSymmetric(type) && one.from === to && one.to === from));

function isPointedRight(target: Target, { nodes, lines }: RightAnswer): boolean {
  if (target.kind === 'node') return nodes.includes(target.id);
  return target.kind === 'line' && lines.some((line) => isSameLine(line, target.line));
}

function judgeCount(typed: string, count: number): Verdict {
  if (typed.trim() === '') return { kind: 'empty' };
  const number = readCount(typed);
  return number === null ? { kind: 'notNumber' } : either(number === count);
}

function judgeName(typed: string, { right, nodes }: Asked): Verdict {
  if (typed.trim() === '') return { kind: 'empty' };
  return either(nodesCalled(typed, { right, nodes }).length > 0);
}

/** Those of the right nodes that somebody may have meant by what was typed. */
export const nodesCalled = (typed: string, { right, nodes }: Pick<Asked, 'right' | 'nodes'>): readonly NodeId[] =>
  nodes.filter((node) => right.nodes.includes(node.id) && isCalled(node, typed)).map(({ id }) => id);
