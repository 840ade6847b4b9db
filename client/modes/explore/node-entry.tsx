import type { GraphNode } from '#contract/graph.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { kindOf, nameKind, referTo } from '../../text/words.ts';
import { useKnown, useText } from '../../use-desk.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';

/** A node in a list: its shape, its name as a link, and its kind, or of a claim who says it. */
export function NodeEntry({ node }: { readonly node: GraphNode }) {
  const { language } = useText();
  const { claims } = useKnown();
  const kind = kindOf(node.labels);
  return (
    <>
      <ShapeGlyph
        shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape}
        isClaim={kind === 'Claim'}
        isDisputed={claims.get(node.id)?.disputed === true}
      />
      <span className="entry-name">
        <NodeLink node={referTo(node)} /> {kind === 'Claim' ? <ClaimVoice id={node.id} /> : <span className="minor">{nameKind(node.labels, language)}</span>}
      </span>
    </>
  );
}
