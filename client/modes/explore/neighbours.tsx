import { useState } from 'react';
import type { NeighbourCounts } from '#contract/answers.ts';
import type { ExpansionOf } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { allOf, collapse, expand } from '../../commands/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { drawnNeighbours, findExpansion } from '../../state/document.ts';
import { familyOf, nameType } from '../../text/words.ts';
import { useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { countDrawn } from './count-drawn.ts';
import { ExpandChoices } from './expand-choices.tsx';
import { MoreButton } from './more-button.tsx';
import { Section } from './section.tsx';

/** Ways on that stand open from the start. */
const openRows = 4;

/** What lies around the node by type and direction, each with what is drawn of it, and how the next ones are chosen. */
export function Neighbours({ id, counts: { counts, total } }: { readonly id: NodeId; readonly counts: NeighbourCounts }) {
  const { t } = useText();
  const document = useDocument();
  const known = useKnown();
  const [isWhole, setWhole] = useState(counts.length <= openRows + 1);
  if (total.neighbours === 0) return <p className="minor">{t('node.noNeighbours')}</p>;
  const shown = countDrawn(document, known, allOf(id), total.neighbours);
  return (
    <Section title={t('node.neighbours')} count={t('node.shown', { shown, total: total.neighbours })}>
      <ExpandChoices />
      <ul className="counts">
        {(isWhole ? counts : counts.slice(0, openRows)).map(({ type, direction, neighbours }) => (
          <Way key={`${type} ${direction}`} of={{ of: id, type, direction }} type={type} total={neighbours} />
        ))}
      </ul>
      {counts.length > openRows + 1 && <MoreButton isWhole={isWhole} words={t('node.moreWays', { count: counts.length - openRows })} onChange={setWhole} />}
    </Section>
  );
}

/** The neighbours by way of one type in one direction. */
function Way({ of, type, total }: { readonly of: ExpansionOf; readonly type: string; readonly total: number }) {
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const words = nameType(type, of.direction, language);
  return (
    <li>
      <LineGlyph family={familyOf(type)} />
      <span className="counts-words">
        {words} <span className="minor shown">{t('node.shown', { shown: countDrawn(document, known, of, total), total })}</span>
      </span>
      <ExpandButtons of={of} words={words} total={total} />
    </li>
  );
}

function ExpandButtons({ of, words, total }: { readonly of: ExpansionOf; readonly words: string; readonly total: number }) {
  const { t } = useText();
  const document = useDocument();
  const known = useKnown();
  const expanding = useSession((state) => state.expanding);
  const expansion = findExpansion(document, of);
  const isAllShown = drawnNeighbours(document, known, of).size >= total;
  const expandName = t(expansion === undefined ? 'command.expand.label' : 'command.expandMore.label');
  return (
    <span className="counts-buttons">
      {!isAllShown && expansion?.cursor !== null && (
        <CommandButton command={expand} input={{ ...of, ...expanding }} label={`${expandName}: ${words}`} className="button button-small">
          {expandName}
        </CommandButton>
      )}
      {expansion !== undefined && (
        <CommandButton command={collapse} input={of} label={`${t('command.collapse.label')}: ${words}`} className="button button-small">
          {t('command.collapse.label')}
        </CommandButton>
      )}
    </span>
  );
}
