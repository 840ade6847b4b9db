import { Button } from 'react-aria-components';
import type { NodeReference } from '#contract/answers.ts';
import { read } from '../../commands/select.ts';
import { isDrawn } from '../../state/document.ts';
import { select, showNodes } from '../../commands/registry.ts';
import { describeVoices, kindOf, nameReference, nameSource } from '../../text/words.ts';
import { useDesk, useKnown, useText } from '../../use-desk.ts';
import { DisputedTag } from './disputed-tag.tsx';

/** The name of a node, or its `words` within a sentence, as a link to its details; drawn first if it is not. Whoever shows a claim puts its `ClaimVoice` near. */
export function NodeLink({ node, words }: { readonly node: NodeReference; readonly words?: string }) {
  const desk = useDesk();
  const { t, language } = useText();
  const { sources } = useKnown();
  const name = words ?? nameReference(node, language);
  if (node.kinds.includes('Source')) {
    const source = sources.get(node.id);
    return (
      <Button className="link" onPress={() => void read.run(desk, { kind: 'source', id: node.id })}>
        {source === undefined ? name : nameSource(source, t)}
      </Button>
    );
  }
  const show = () => (isDrawn(desk.history.read(), node.id) ? select.run(desk, { kind: 'node', id: node.id }) : showNodes.run(desk, [node.id]));
  return (
    <Button className="link" onPress={() => void show()}>
      {kindOf(node.kinds) === 'Claim' ? <span className="said">{name}</span> : name}
    </Button>
  );
}

type Part = 'tag' | 'voice';

/** Who says a claim, and whether it is disputed; it stands beside every claim. `only` one of both where the other is said already. */
export function ClaimVoice({ id, only }: { readonly id: NodeReference['id']; readonly only?: Part }) {
  const { t, language } = useText();
  const { claims, sources } = useKnown();
  const voices = claims.get(id);
  const isDisputed = voices?.disputed === true;
  if (only === 'tag' && !isDisputed) return null;
  return (
    <span className="claim-voice">
      {isDisputed && only !== 'voice' && <DisputedTag />} {only !== 'tag' && <span className="minor">{describeVoices(voices, sources, t, language)}</span>}
    </span>
  );
}
