import type { NodeId } from '#contract/graph.ts';
import { nameNode, nameSource } from '../../../text/words.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { ReadNames } from '../read-names.tsx';
import { noSource } from './list-facets.ts';

/** How a source, or somebody on whose word something is said, is called. */
export function useVoiceName(): (value: string) => string {
  const { t, language } = useText();
  const { nodes, sources } = useKnown();
  return (value) => {
    if (value === 'source') return t('filters.ownVoice');
    if (value === noSource) return t('filters.curated');
    const [source, node] = [sources.get(value as NodeId), nodes.get(value as NodeId)];
    if (source !== undefined) return nameSource(source, t);
    return node === undefined ? value : nameNode(node, language);
  };
}

/** Reads once the names of those who speak and are not on the map. */
export function NameVoices({ ids }: { readonly ids: readonly NodeId[] }) {
  return <ReadNames ids={ids.filter((id) => id !== 'source' && id !== noSource)} />;
}
