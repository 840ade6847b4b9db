import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { Step } from '../../state/history.ts';
import type { Language } from '../../state/session.ts';
import type { TextKey } from '../../text/en.ts';
import { nameNode, type Translate } from '../../text/words.ts';

type Known = { readonly nodes: ReadonlyMap<NodeId, GraphNode> };

/** A step in words, with the names of now; several nodes are counted, not named. */
export function describeStep({ command, values }: Step, { nodes }: Known, t: Translate, language: Language): string {
  const node = nodes.get(values['node'] as NodeId);
  const count = Number(values['count'] ?? 1);
  const name = count > 1 ? t('step.several', { count }) : node === undefined ? String(values['node'] ?? '') : nameNode(node, language);
  const brought = t('expand.brought', { count: Number(values['brought'] ?? 0) });
  const lines = t('map.lines', { count: Number(values['lines'] ?? 0) });
  return t(stepKey(command), { name, brought, lines });
}

const stepKey = (command: string): TextKey => (command.startsWith('nudge') ? 'command.moveNodes.step' : (`command.${command}.step` as TextKey));
