import type { Statement } from '#contract/answers.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import { type LessonLabel, type LessonLanguage, type LessonStep, type Question, wordsIn } from '#contract/lesson.ts';
import { readAnswer } from '#contract/lesson-answers.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { tellStatement } from '../../../text/tell.ts';
import { bindText, nameNode } from '../../../text/words.ts';

/** A question as it stands on paper, where nothing can be pressed. */
export type PaperQuestion = {
  readonly kind: Question['kind'];
  readonly ask: string;
  /** What can be ticked. */
  readonly options: readonly string[];
  /** Two columns to join; the right one in an order that gives nothing away. */
  readonly left: readonly string[];
  readonly right: readonly string[];
};
/** What is right, what it rests on, and what the lesson says about it. */
export type PaperAnswer = { readonly right: readonly string[]; readonly evidence: readonly Statement[]; readonly explain: string };

type Names = ReadonlyMap<NodeId, GraphNode>;
const nameIn = (names: Names, id: NodeId, language: LessonLanguage): string => {
  const node = names.get(id);
  return bindText(node === undefined ? id : nameNode(node, language));
};
const nameLabel = ({ words, node }: LessonLabel, names: Names, language: LessonLanguage): string =>
  node === undefined ? wordsIn(words, language) : nameIn(names, node, language);
const namesOf = ({ nodes }: PlayedLesson): Names => new Map(nodes.map((node) => [node.id, node]));

/** In the order of the alphabet, which tells nothing of what belongs together; where that is the order they had, the first goes last. */
export function mixOrder(words: readonly string[], language: string): readonly string[] {
  const sorted = [...words].sort((one, other) => one.localeCompare(other, language));
  return sorted.every((word, place) => word === words[place]) ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
}

export function describeQuestion(question: Question, played: PlayedLesson, language: LessonLanguage): PaperQuestion {
  const names = namesOf(played);
  const asked = { kind: question.kind, ask: bindText(wordsIn(question.ask, language)), options: [], left: [], right: [] };
  switch (question.kind) {
    case 'choose':
      return { ...asked, options: question.options.map((option) => nameLabel(option, names, language)) };
    case 'match': {
      const right = question.pairs.map((pair) => nameLabel(pair.right, names, language));
      return { ...asked, left: question.pairs.map((pair) => nameLabel(pair.left, names, language)), right: mixOrder(right, language) };
    }
    case 'point':
    case 'short':
      return asked;
    default:
      return question satisfies never;
  }
}

/** The right answer of a question, as the graph has it now. */
export function describeAnswer(question: Question, played: PlayedLesson, language: LessonLanguage): PaperAnswer {
  const names = namesOf(played);
  const found = readAnswer(question, played.statements);
  const explain = bindText(wordsIn(question.explain, language));
  const about = (right: readonly string[]): PaperAnswer => ({ right, explain, evidence: found.evidence });
  switch (question.kind) {
    case 'choose':
      return about(found.options.flatMap((place) => question.options[place] ?? []).map((option) => nameLabel(option, names, language)));
    case 'match':
      return about(question.pairs.map(({ left, right }) => `${nameLabel(left, names, language)} — ${nameLabel(right, names, language)}`));
    case 'point': {
      const lines = found.lines.flatMap(
        ({ from, type, to }) => found.evidence.find(({ edge }) => edge.from === from && edge.type === type && edge.to === to) ?? [],
      );
      return about([...found.nodes.map((id) => nameIn(names, id, language)), ...lines.map((statement) => tellStatement(statement, language))]);
    }
    case 'short':
      return about(question.answer.give === 'count' ? [String(found.nodes.length)] : found.nodes.map((id) => nameIn(names, id, language)));
    default:
      return question satisfies never;
  }
}

/** The statements that would tell what a step asks. */
export const givenAway = ({ question }: LessonStep, { statements }: PlayedLesson): ReadonlySet<string> =>
  new Set(question === undefined ? [] : readAnswer(question, statements).evidence.map(({ edge }) => edge.id));
