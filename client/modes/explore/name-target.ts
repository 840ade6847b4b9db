import type { Target } from '#contract/exploration.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { Language } from '../../state/session.ts';
import { referToKnown, tellLine } from '../../text/tell.ts';
import { nameNode, type Translate } from '../../text/words.ts';

/** What a selection is called in a title: a node by its name, several by their number, a line by its sentence. */
export function nameTarget(target: Target, { nodes }: { readonly nodes: ReadonlyMap<NodeId, GraphNode> }, t: Translate, language: Language): string {
  if (target.kind === 'node') {
    const node = nodes.get(target.id);
    return node === undefined ? target.id : nameNode(node, language);
  }
  if (target.kind === 'nodes') return t('step.several', { count: target.ids.length });
  const { from, type, to } = target.line;
  return tellLine({ type, from: referToKnown(from, nodes), to: referToKnown(to, nodes) }, 'out', language);
}
