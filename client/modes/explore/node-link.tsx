import { Button } from 'react-aria-components';
import type { NodeReference } from '#contract/answers.ts';
import { read } from '../../commands/select.ts';
import { isDrawn } from '../../state/document.ts';
import { addNode, select } from '../../commands/registry.ts';
import { describeVoices, kindOf, nameReference, nameSource } from '../../text/words.ts';
import { useDesk, useKnown, useText } from '../../use-desk.ts';

/** The name of a node as a link to its details; drawn first if it is not. Whoever shows a claim puts its `ClaimVoice` near. */
export function NodeLink({ node }: { readonly node: NodeReference }) {
  const desk = useDesk();
  const { t, language } = useText();
  const { sources } = useKnown();
  const isClaim = kindOf(node.kinds) === 'Claim';
  const isSource = node.kinds.includes('Source');
  const name = nameReference(node, language);
  if (isSource) {
    const source = sources.get(node.id);
    return (
      <Button className="link" onPress={() => void read.run(desk, { kind: 'source', id: node.id })}>
        {source === undefined ? name : nameSource(source, t)}
      </Button>
    );
  }
  const words = isClaim ? <span className="said">{name}</span> : name;
  return (
    <Button
      className="link"
      onPress={() => void (isDrawn(desk.history.read(), node.id) ? select.run(desk, { kind: 'node', id: node.id }) : addNode.run(desk, node.id))}
    >
      {words}
    </Button>
  );
}

/** Who says a claim; it stands beside every claim. */
export function ClaimVoice({ id }: { readonly id: NodeReference['id'] }) {
  const { t, language } = useText();
  const { claims, sources } = useKnown();
  const voices = claims.get(id);
  return (
    <span className="claim-voice">
      {' '}
      {voices?.disputed === true && <span className="tag tag-dispute">{t('node.disputed')}</span>}{' '}
      <span className="minor">{describeVoices(voices, sources, t, language)}</span>
    </span>
  );
}
