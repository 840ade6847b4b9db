import type { Run } from '../state/console.ts';
import type { AnswerGraph } from './collect-graph.ts';

export const answerViews = ['graph', 'table', 'json', 'plan'] as const;
export type AnswerView = (typeof answerViews)[number];

/** Of more rows or nodes than this a graph is not read at a glance, and the table comes first. */
const fewRows = 100;
const fewNodes = 100;

/** The ways in which an answer can be shown; a plan is there only after EXPLAIN or PROFILE. */
export const viewsOf = ({ summary }: Pick<Run, 'summary'>): readonly AnswerView[] =>
  answerViews.filter((view) => view !== 'plan' || (summary?.plan ?? null) !== null);

/** How an answer is shown until the reader chooses. */
export function chooseView({ summary, count }: Pick<Run, 'summary' | 'count'>, { nodes, relationships }: AnswerGraph): AnswerView {
  if ((summary?.plan ?? null) !== null) return 'plan';
  return relationships.size > 0 && nodes.size <= fewNodes && count <= fewRows ? 'graph' : 'table';
}
