import type { Statement } from '#contract/answers.ts';
import { glossaryTerms } from '#contract/glossary.ts';
import type { NodeId } from '#contract/graph.ts';
import { readAnswer, statementsLike } from '#contract/lesson-answers.ts';
import type { LessonLine, LessonStep } from '#contract/lesson.ts';
import type { LessonChange } from '#contract/played-lesson.ts';
import { keyOfLine, type ReadView } from './read-view.ts';
import type { References } from './refer.ts';

/** The graph as far as a lesson asks for it. */
export type Known = {
  readonly has: (id: NodeId) => boolean;
  /** Keys of the lines that are there, drawn or not. */
  readonly lines: ReadonlySet<string>;
  readonly statements: readonly Statement[];
};
/** What a step draws. */
export type Drawn = { readonly nodes: readonly NodeId[]; readonly lines: ReadonlySet<string> };

const gone = (ids: readonly NodeId[], where: 'view' | 'highlights' | 'text' | 'question', { has }: Known): readonly LessonChange[] =>
  ids.filter((id) => !has(id)).map((id) => ({ kind: 'node_gone', id, where }));

const compareLines = (lines: readonly LessonLine[], where: 'view' | 'highlights', known: Known, drawn: Drawn): readonly LessonChange[] =>
  lines.flatMap((line): readonly LessonChange[] => {
    if (drawn.lines.has(keyOfLine(line))) return [];
    if (!known.lines.has(keyOfLine(line))) return [{ kind: 'line_gone', line, where }];
    const id = [line.from, line.to].find((end) => !drawn.nodes.includes(end)) ?? line.from;
    return [{ kind: 'not_drawn', id, line }];
  });

const compareAnswer = ({ question }: LessonStep, { patterns }: References, { statements }: Known): readonly LessonChange[] => {
  if (question === undefined) return [];
  const lost = patterns.filter((pattern) => statementsLike(statements, pattern).length === 0);
  if (lost.length > 0) return [...new Map(lost.map((when) => [JSON.stringify(when), when])).values()].map((when) => ({ kind: 'answer_gone', when }));
  const [when] = patterns;
  // Its statements are there, and yet none of the options is right.
  const isLost = question.kind === 'choose' && when !== undefined && readAnswer(question, statements).options.length === 0;
  return isLost ? [{ kind: 'answer_gone', when }] : [];
};

const compareFound = (before: readonly NodeId[] | undefined, now: readonly NodeId[]): readonly LessonChange[] => {
  if (before === undefined) return [];
  const [lost, come] = [before.filter((id) => !now.includes(id)), now.filter((id) => !before.includes(id))];
  return lost.length + come.length > 0 ? [{ kind: 'found_changed', gone: lost, come }] : [];
};

/** Terms that the glossary does not have. */
export const unknownTerms = (terms: readonly string[]): readonly LessonChange[] =>
  terms.filter((term) => !Object.hasOwn(glossaryTerms, term)).map((term) => ({ kind: 'term_unknown', term }));

/** What of a step is not as it was when the lesson was written; missing words and its query's rows aside. */
export const compareStep = (step: LessonStep, view: ReadView, references: References, known: Known, drawn: Drawn): readonly LessonChange[] => {
  const chosen = 'nodes' in step.view ? view.wanted : [];
  const policy = 'overview' in step.view || view.policy === null || chosen.includes(view.policy) ? [] : [view.policy];
  const { highlighted, lines, linked, asked, terms } = references;
  const hidden = highlighted.filter((id) => known.has(id) && !drawn.nodes.includes(id));
  return [
    ...view.changes,
    // A query that is gone or fails finds nothing, which says no more.
    ...(view.changes.length > 0 ? [] : compareFound(view.found, drawn.nodes)),
    ...gone([...chosen, ...policy], 'view', known),
    ...compareLines(view.lines, 'view', known, drawn),
    ...gone(highlighted, 'highlights', known),
    ...hidden.map((id): LessonChange => ({ kind: 'not_drawn', id })),
    ...compareLines(lines, 'highlights', known, drawn),
    ...gone(linked, 'text', known),
    ...gone(asked, 'question', known),
    ...compareAnswer(step, references, known),
    ...unknownTerms(terms),
  ];
};
