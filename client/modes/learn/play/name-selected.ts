import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { lineKey } from '../../../state/document.ts';
import { type Language, selectedNodes } from '../../../state/session.ts';
import { tellStatement } from '../../../text/tell.ts';
import { joinNames, nameNode } from '../../../text/words.ts';

/** What is selected in a lesson, in words: a node by its name, a line by its sentence. */
export function nameSelected(target: Target, { nodes, statements }: Pick<PlayedLesson, 'nodes' | 'statements'>, language: Language): string {
  const name = (id: NodeId) => {
    const node = nodes.find((one) => one.id === id);
    return node === undefined ? id : nameNode(node, language);
  };
  if (target.kind !== 'line') return joinNames(selectedNodes(target).map(name), language);
  const statement = statements.find(({ edge }) => lineKey(edge) === lineKey(target.line));
  return statement === undefined ? `${name(target.line.from)} – ${name(target.line.to)}` : tellStatement(statement, language);
}
