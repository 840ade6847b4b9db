import { Button } from 'react-aria-components';
import type { NodeReference } from '#contract/answers.ts';
import { read, select } from '../../../commands/select.ts';
import { nameReference, nameSource } from '../../../text/words.ts';
import { useDesk, useKnown, useText } from '../../../use-desk.ts';

/** The name of a node as a link to its details; it is not drawn for that. */
export function EntityLink({ node }: { readonly node: NodeReference }) {
  const desk = useDesk();
  const { t, language } = useText();
  const source = useKnown().sources.get(node.id);
  const isSource = node.kinds.includes('Source');
  const open = () => {
    desk.session.set({ sheet: 'half' });
    return isSource ? read.run(desk, { kind: 'source', id: node.id }) : select.run(desk, { kind: 'node', id: node.id });
  };
  return (
    <Button className="link" onPress={() => void open()}>
      <span className={node.kinds.includes('Claim') ? 'said' : undefined}>
        {isSource && source !== undefined ? nameSource(source, t) : nameReference(node, language)}
      </span>
    </Button>
  );
}
