import type { Target } from '#contract/exploration.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { Language } from '../../state/session.ts';
import { nameNode, nameType, type Translate } from '../../text/words.ts';

/** What a selection is called in a title: a node by its name, several by their number, a line by its sentence. */
export function nameTarget(target: Target, { nodes }: { readonly nodes: ReadonlyMap<NodeId, GraphNode> }, t: Translate, language: Language): string {
  const name = (id: NodeId) => {
    const node = nodes.get(id);
    return node === undefined ? id : nameNode(node, language);
  };
  if (target.kind === 'node') return name(target.id);
  if (target.kind === 'nodes') return t('step.several', { count: target.ids.length });
  return `${name(target.line.from)} ${nameType(target.line.type, 'out', language)} ${name(target.line.to)}`;
}
