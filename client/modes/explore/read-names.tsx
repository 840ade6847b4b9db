import { useState } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { useAnswer, useKnown } from '../../use-desk.ts';

/** Reads once the names of nodes that are spoken of and not known yet; it shows nothing. */
export function ReadNames({ ids }: { readonly ids: readonly NodeId[] }) {
  const { nodes, sources } = useKnown();
  const [asked, setAsked] = useState<readonly NodeId[] | null>(null);
  const unknown = ids.filter((id) => !nodes.has(id) && !sources.has(id));
  if (asked === null && unknown.length > 0) setAsked([...new Set(unknown)]);
  return asked === null ? null : <Asked ids={asked} />;
}

function Asked({ ids }: { readonly ids: readonly NodeId[] }) {
  useAnswer('readSubgraph', { body: { ids: [...ids] } }, ({ entities }, { nodes }) => entities.keepSubgraph({ nodes, edges: [] }));
  return null;
}
