import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import { selectMore } from '../../commands/registry.ts';
import { Icon } from '../../parts/icon.tsx';
import { nameNode } from '../../text/words.ts';
import { useDesk, useKnown, useText } from '../../use-desk.ts';
import { NodeEntry } from './node-entry.tsx';

/** The names of what is selected, each a way to its details and out of the selection. */
export function SelectedNodes({ ids }: { readonly ids: readonly NodeId[] }) {
  const desk = useDesk();
  const { t, language } = useText();
  const { nodes } = useKnown();
  const listed = ids.slice(0, limits.statementEnds).flatMap((id) => nodes.get(id) ?? []);
  return (
    <>
      <ul className="entries">
        {listed.map((node) => (
          <li key={node.id}>
            <NodeEntry node={node} />
            <Button
              className="button button-plain button-icon button-small"
              aria-label={t('nodes.takeOut', { name: nameNode(node, language) })}
              onPress={() => void selectMore.run(desk, node.id)}
            >
              <Icon name="close" size={16} />
            </Button>
          </li>
        ))}
      </ul>
      {ids.length > listed.length && <p className="minor">{t('nodes.firstOf', { shown: listed.length, total: ids.length })}</p>}
    </>
  );
}
