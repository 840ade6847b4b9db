import { useMemo } from 'react';
import { noFilters } from '#contract/exploration.ts';
import { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import { setFilters } from '../../../commands/filters/set-filters.ts';
import { select } from '../../../commands/select.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { targetOf } from '../../../state/session.ts';
import { useWords } from '../../../text/more-words.ts';
import { capitalize, nameNode } from '../../../text/words.ts';
import { useAnswer, useDocument, useKnown, useText } from '../../../use-desk.ts';
import { filterWords } from '../filters/filter-words.ts';
import { NameVoices, useVoiceName } from '../filters/voice-names.tsx';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { type Balance, composeBalance, curated, leaveOutOthers, type Share } from './compose-balance.ts';
import { ShareBars } from './share-bars.tsx';
import { balanceWords } from './text/balance-words.ts';
import { UnheardList } from './unheard-list.tsx';
import '../../../styles/balance.css';

/** Who is heard in what is drawn now: by source, by speaker, by side, and who is spoken about without a word. */
export function BalancePanel() {
  useWords(filterWords);
  useWords(balanceWords);
  const { t } = useText();
  const document = useDocument();
  const known = useKnown();
  const balance = useMemo(() => composeBalance(document, known), [document, known]);
  // Names the sources, which the map itself may not have needed yet.
  useAnswer('listSources', { query: { limit: limits.page } }, ({ entities }, { sources }) => entities.keepSources(sources));
  return (
    <>
      <PanelHeading eyebrow={t('balance.eyebrow')} title={t('command.openBalance.label')} />
      <p className="lead">{balance.total === 0 ? t('balance.empty') : t('balance.lead', { count: balance.total })}</p>
      {document.filters !== noFilters && (
        <div className="balance-filtered">
          <p className="minor">{t('balance.filtered')}</p>
          <CommandButton command={setFilters} input={noFilters} className="button button-small">
            {t('balance.reset')}
          </CommandButton>
        </div>
      )}
      {balance.total > 0 && (
        <>
          <Shares of="sources" shares={balance.sources} total={balance.total} />
          <Shares of="voices" shares={balance.voices} total={balance.total} />
          <Sides balance={balance} />
          <UnheardList unheard={balance.unheard} />
        </>
      )}
      <NameVoices ids={balance.voices.flatMap(({ value }) => (value === curated ? [] : (NodeId.safeParse(value).data ?? [])))} />
    </>
  );
}

function Shares({ of, shares, total }: { readonly of: 'sources' | 'voices'; readonly shares: readonly Share[]; readonly total: number }) {
  const { t, language } = useText();
  const nameVoice = useVoiceName();
  return (
    <Section title={t(`balance.${of}`)} count={shares.length}>
      <p className="minor">{t(`balance.${of}Lead`)}</p>
      <ShareBars
        total={total}
        bars={shares.map(({ value, count }) => {
          const name = value === curated ? t('balance.curated') : value === 'source' ? t('balance.own') : capitalize(nameVoice(value), language);
          const action = value !== curated && shares.length > 1 && <ShowOnly of={of} value={value} name={name} />;
          return { id: value, name, count, action };
        })}
      />
    </Section>
  );
}

function ShowOnly({ of, value, name }: { readonly of: 'sources' | 'voices'; readonly value: string; readonly name: string }) {
  const { t } = useText();
  const others = leaveOutOthers(value, of, useDocument(), useKnown());
  const key = of === 'sources' ? 'withoutSources' : 'withoutVoices';
  return (
    <CommandButton command={setFilters} input={{ [key]: [...others] }} className="link balance-only" label={t('balance.onlyOf', { name })}>
      {t('balance.only')}
    </CommandButton>
  );
}

function Sides({ balance: { sides } }: { readonly balance: Balance }) {
  const { t, language } = useText();
  const { policy } = useDocument();
  const { nodes } = useKnown();
  const question = policy === null ? undefined : nodes.get(policy);
  return (
    <Section title={t('balance.sides')}>
      <p className="minor">{question === undefined ? t('balance.noQuestion') : t('balance.sidesLead', { name: nameNode(question, language) })}</p>
      {sides.length > 0 && (
        <ShareBars
          total={sides.reduce((sum, { count }) => sum + count, 0)}
          bars={sides.map(({ side, count, agents }) => {
            const [name, target, who] = [t(`balance.side.${side}`), targetOf(agents), t('balance.sideOf', { count: agents.length })];
            const action = target !== null && (
              <CommandButton command={select} input={target} className="link balance-only" label={t('balance.select', { name: `${name}, ${who}` })}>
                {who}
              </CommandButton>
            );
            return { id: side, name, count, action };
          })}
        />
      )}
    </Section>
  );
}
