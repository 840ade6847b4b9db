import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/routes.ts';
import { hide, isolate, pin, selectMore, unpin } from '../../commands/registry.ts';
import { selectNeighbours } from '../../commands/select.ts';
import { Answered } from '../../parts/answered.tsx';
import { CommandButton } from '../../parts/command-button.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { nameNode } from '../../text/words.ts';
import { useAnswer, useDesk, useKnown, useText } from '../../use-desk.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { StatementItem } from './statement-item.tsx';

/** Several nodes are selected: which ones, what can be done to all of them, and what is said among them. */
export function NodesPanel({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useText();
  return (
    <>
      <PanelHeading eyebrow={<ShapeGlyph shape="ellipse" />} title={t('menu.selected', { count: ids.length })} />
      <div className="buttons">
        {[pin, unpin, hide, isolate, selectNeighbours].map((command) => (
          <CommandButton key={command.name} command={command} input={ids} />
        ))}
      </div>
      <Chosen ids={ids} />
      <section>
        <h3>{t('nodes.among')}</h3>
        {ids.length > limits.statementEnds ? <p className="minor">{t('nodes.tooMany', { most: limits.statementEnds })}</p> : <Among ids={ids} />}
      </section>
    </>
  );
}

function Chosen({ ids }: { readonly ids: readonly NodeId[] }) {
  const desk = useDesk();
  const { t, language } = useText();
  const { nodes } = useKnown();
  return (
    <ul className="chosen">
      {ids.slice(0, limits.statementEnds).map((id) => {
        const node = nodes.get(id);
        if (node === undefined) return null;
        const name = nameNode(node, language);
        return (
          <li key={id}>
            <span>
              <NodeLink node={{ id, kinds: node.labels, name }} />
              {node.labels.includes('Claim') && <ClaimVoice id={id} />}
            </span>
            <Button
              className="button button-plain button-icon button-small"
              aria-label={t('nodes.takeOut', { name })}
              onPress={() => void selectMore.run(desk, id)}
            >
              <Icon name="close" size={16} />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Among({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useText();
  const among = useAnswer('listStatements', { body: { ids: [...ids].sort() } });
  return (
    <Answered {...among}>
      {({ statements, total, truncated }) => (
        <>
          {statements.length === 0 && <p className="minor">{t('nodes.none')}</p>}
          {statements.map((statement) => (
            <StatementItem key={statement.edge.id} statement={statement} />
          ))}
          {truncated && <p className="minor">{t('nodes.firstOf', { shown: statements.length, total })}</p>}
        </>
      )}
    </Answered>
  );
}
