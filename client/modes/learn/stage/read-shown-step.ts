import type { Statement } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import { emptyDocument, lineKey, readShown } from '../../../state/document.ts';
import { createEntities } from '../../../state/entities.ts';
import { createStatementTest } from '../../../state/filter-shown.ts';
import { keepPlayed } from './keep-played.ts';
import { looksOf } from './looks-of.ts';

/** The nodes that a step shows, and the statements along the lines that it shows. */
export type ShownOfStep = { readonly nodes: readonly NodeId[]; readonly statements: readonly Statement[] };

/** What a step shows once its filters have left out what they say. */
export function readShownStep(played: PlayedLesson, { id, nodes, lines, policy }: PlayedStep): ShownOfStep {
  const looks = looksOf(played.lesson.steps.find((step) => step.id === id));
  const entities = createEntities();
  keepPlayed({ entities }, played);
  const shown = readShown({ ...emptyDocument, ...looks, policy, nodes: nodes.map((node) => ({ id: node, x: 0, y: 0 })), lines }, entities.read());
  const drawn = new Set(shown.lines.map(lineKey));
  const isKept = createStatementTest(looks.filters);
  return { nodes: shown.nodes.map((node) => node.id), statements: played.statements.filter(({ edge }) => drawn.has(lineKey(edge)) && isKept(edge)) };
}
