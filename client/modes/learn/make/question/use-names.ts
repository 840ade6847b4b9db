import type { NodeId } from '#contract/graph.ts';
import type { Option } from '../../../../parts/choice.tsx';
import { nameNode } from '../../../../text/words.ts';
import { useKnown, useText } from '../../../../use-desk.ts';
import { useStep } from '../use-maker.ts';

/** Names of nodes, and those that a step draws as a list to choose from; `also` are listed whether drawn or not. */
export function useNames(): { readonly nameOf: (id: NodeId) => string; readonly options: (also: readonly (NodeId | undefined)[]) => readonly Option[] } {
  const { language } = useText();
  const { nodes } = useKnown();
  const { played } = useStep();
  const nameOf = (id: NodeId) => {
    const node = nodes.get(id);
    return node === undefined ? id : nameNode(node, language);
  };
  const options = (also: readonly (NodeId | undefined)[]) =>
    [...new Set([...(played?.nodes ?? []), ...also.flatMap((id) => id ?? [])])]
      .map((id) => ({ id: id as string, name: nameOf(id) }))
      .sort((one, other) => one.name.localeCompare(other.name, language));
  return { nameOf, options };
}
