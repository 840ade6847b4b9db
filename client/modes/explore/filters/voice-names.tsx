import { useState } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { nameNode, nameSource } from '../../../text/words.ts';
import { useAnswer, useKnown, useText } from '../../../use-desk.ts';
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
  const { nodes, sources } = useKnown();
  const [asked, setAsked] = useState<readonly NodeId[] | null>(null);
  const unknown = ids.filter((id) => id !== 'source' && id !== noSource && !nodes.has(id) && !sources.has(id));
  if (asked === null && unknown.length > 0) setAsked(unknown);
  return asked === null ? null : <Names ids={asked} />;
}

function Names({ ids }: { readonly ids: readonly NodeId[] }) {
  useAnswer('readSubgraph', { body: { ids: [...ids] } }, ({ entities }, { nodes }) => entities.keepSubgraph({ nodes, edges: [] }));
  return null;
}
