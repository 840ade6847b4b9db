import type { NodeId } from '#contract/graph.ts';
import { PassagePanel } from './passage-panel.tsx';
import { SourcePanel } from './source-panel.tsx';

/** A passage or a source, read from the document's side: what it says, and what rests on it. */
export function ReadingPanel({ reading }: { readonly reading: { readonly kind: 'passage' | 'source'; readonly id: NodeId } }) {
  switch (reading.kind) {
    case 'passage':
      return <PassagePanel id={reading.id} />;
    case 'source':
      return <SourcePanel id={reading.id} />;
    default:
      return reading.kind satisfies never;
  }
}
