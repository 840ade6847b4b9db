import { Button } from 'react-aria-components';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import { limits } from '#contract/routes.ts';
import { selectMore } from '../../commands/registry.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { kindOf, nameKind, nameNode, referTo } from '../../text/words.ts';
import { useDesk, useKnown, useText } from '../../use-desk.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';

/** The names of what is selected, each a way to its details and out of the selection. */
export function SelectedNodes({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useText();
  const { nodes } = useKnown();
  const listed = ids.slice(0, limits.statementEnds).flatMap((id) => nodes.get(id) ?? []);
  return (
    <>
      <ul className="chosen">
        {listed.map((node) => (
          <SelectedNode key={node.id} node={node} />
        ))}
      </ul>
      {ids.length > listed.length && <p className="minor">{t('nodes.firstOf', { shown: listed.length, total: ids.length })}</p>}
    </>
  );
}

function SelectedNode({ node }: { readonly node: GraphNode }) {
  const desk = useDesk();
  const { t, language } = useText();
  const { claims } = useKnown();
  const kind = kindOf(node.labels);
  return (
    <li>
      <ShapeGlyph
        shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape}
        isClaim={kind === 'Claim'}
        isDisputed={claims.get(node.id)?.disputed === true}
      />
      <span className="chosen-name">
        <NodeLink node={referTo(node)} /> {kind === 'Claim' ? <ClaimVoice id={node.id} /> : <span className="minor">{nameKind(node.labels, language)}</span>}
      </span>
      <Button
        className="button button-plain button-icon button-small"
        aria-label={t('nodes.takeOut', { name: nameNode(node, language) })}
        onPress={() => void selectMore.run(desk, node.id)}
      >
        <Icon name="close" size={16} />
      </Button>
    </li>
  );
}
