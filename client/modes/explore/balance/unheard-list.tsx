import { select } from '../../../commands/select.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { nameNode } from '../../../text/words.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { Section } from '../section.tsx';
import type { Unheard } from './compose-balance.ts';

/** Who is spoken about and given no word; each leads to the statements about it. */
export function UnheardList({ unheard }: { readonly unheard: readonly Unheard[] }) {
  const { t, language } = useText();
  const { nodes } = useKnown();
  return (
    <Section title={t('balance.unheard')} count={unheard.length}>
      <p className="minor">{t('balance.unheardLead')}</p>
      {unheard.length === 0 && <p>{t('balance.noUnheard')}</p>}
      <ul className="balance-unheard">
        {unheard.map(({ id, count }) => {
          const node = nodes.get(id);
          const name = node === undefined ? id : nameNode(node, language);
          return (
            <li key={id} className="balance-row">
              <CommandButton command={select} input={{ kind: 'node', id }} className="link">
                {name}
              </CommandButton>
              <span className="minor">{t('balance.times', { count })}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
