import type { LessonLabel, LessonLine } from '#contract/lesson.ts';
import { wordsIn } from '#contract/lesson.ts';
import type { NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Language } from '../../../state/session.ts';
import { tellLine } from '../../../text/tell.ts';
import { kindOf, nameReference, referTo } from '../../../text/words.ts';

/** What can be chosen, in words; a claim is somebody's own. */
export type Label = { readonly text: string; readonly isClaim: boolean };

/** The names of a lesson's nodes, from the lesson alone. */
export type AnswerNames = {
  readonly ofNode: (id: NodeId) => Label;
  readonly ofLabel: (label: LessonLabel) => Label;
  /** A line as a sentence, without on whose word. */
  readonly ofLine: (line: LessonLine) => string;
};

/** Reads how the nodes of a lesson are called in a language; what the lesson does not hold is called by its id. */
export function readNames({ nodes, statements }: Pick<PlayedLesson, 'nodes' | 'statements'>, language: Language): AnswerNames {
  const known = new Map<NodeId, NodeReference>([
    ...statements.flatMap(({ from, to }) => [[from.id, from] as const, [to.id, to] as const]),
    ...nodes.map((node) => [node.id, referTo(node)] as const),
  ]);
  const referenceOf = (id: NodeId): NodeReference => known.get(id) ?? { id, kinds: [], name: id };
  const ofNode = (id: NodeId): Label => {
    const reference = referenceOf(id);
    return { text: nameReference(reference, language), isClaim: kindOf(reference.kinds) === 'Claim' };
  };
  return {
    ofNode,
    ofLabel: ({ words, node }) => {
      const written = wordsIn(words, language);
      return written !== '' || node === undefined ? { text: written, isClaim: false } : ofNode(node);
    },
    ofLine: ({ from, type, to }) => tellLine({ type, from: referenceOf(from), to: referenceOf(to) }, 'out', language),
  };
}
