import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Highlight } from '#contract/lesson.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import { lineKey } from '../../../state/document.ts';
import { composeRows, type StatementRow } from '../../explore/statement-rows.ts';
import { isHighlighted } from './highlight.ts';
import { readShownStep } from './read-shown-step.ts';

/** What a step draws, as text has it: what is brought forward first, else in the lesson's order. */
export type StepContent = {
  readonly nodes: readonly { readonly id: NodeId; readonly isHighlighted: boolean }[];
  readonly rows: readonly { readonly row: StatementRow; readonly isHighlighted: boolean }[];
};

/** Reads what a step draws and what is said along its lines. */
export function readStep(played: PlayedLesson, step: PlayedStep, highlights: readonly Highlight[]): StepContent {
  const { nodes, statements } = readShownStep(played, step);
  const rows = composeRows(statements);
  const first = <T extends { readonly isHighlighted: boolean }>(list: readonly T[]): readonly T[] => [
    ...list.filter((one) => one.isHighlighted),
    ...list.filter((one) => !one.isHighlighted),
  ];
  return {
    nodes: first(nodes.map((id) => ({ id, isHighlighted: isHighlighted(highlights, { kind: 'node', id }) }))),
    rows: first(rows.map((row) => ({ row, isHighlighted: isHighlighted(highlights, targetOfRow(row)) }))),
  };
}

/** The line of a row. */
export const targetOfRow = ({ type, from, to }: StatementRow): Extract<Target, { kind: 'line' }> => ({
  kind: 'line',
  line: { type, from: from.id, to: to.id },
});

/** What is said along a selected line, or along the lines of a selected node. */
export function rowsAbout({ rows }: StepContent, target: Target): readonly StatementRow[] {
  const about = rows.map(({ row }) => row);
  if (target.kind === 'line') return about.filter(({ key }) => key === lineKey(target.line));
  const ids = new Set(target.kind === 'node' ? [target.id] : target.ids);
  return about.filter(({ from, to }) => ids.has(from.id) || ids.has(to.id));
}
