import { ToggleButton } from 'react-aria-components';
import { useStore } from 'zustand';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import { modalities } from '#contract/vocabulary.ts';
import { showArgumentMap } from '../../../commands/stances/show-argument-map.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { claimChoicesOf } from '../../../state/stances/claim-choices.ts';
import { listTopics } from '../../../state/stances/list-topics.ts';
import { nameReference } from '../../../text/words.ts';
import { useAnswer, useDesk, useText } from '../../../use-desk.ts';
import { Field, FindField, ResearchBar, Select } from '../stances/research-bar.tsx';

/** Which claims are listed; on a narrow screen folded away. */
export function ClaimBar() {
  return (
    <ResearchBar>
      <Choices />
    </ResearchBar>
  );
}

function Choices() {
  const { t, language } = useText();
  const store = claimChoicesOf(useDesk());
  const choices = useStore(store);
  const { answer } = useAnswer('listClaims', { query: { limit: limits.page } });
  const { answer: sources } = useAnswer('listSources', { query: { limit: limits.page } });
  const topics = answer.status === 'ready' ? listTopics(answer.value.claims, language) : [];
  const topic = topics.find(({ node }) => node.id === choices.about);
  const find = (list: readonly { readonly id: NodeId }[], id: string) => list.find((one) => one.id === id)?.id ?? null;
  const known = sources.status === 'ready' ? sources.value.sources : [];
  return (
    <>
      <FindField label={t('claims.find')} value={choices.text} onChange={(text) => store.setState({ text })} />
      <div className="research-chips">
        <ToggleButton className="research-chip" isSelected={choices.disputed} onChange={(disputed) => store.setState({ disputed })}>
          {t('claims.onlyDisputed')}
        </ToggleButton>
      </div>
      <Field label={t('claims.modality')}>
        {(id) => (
          <Select
            id={id}
            value={choices.modality ?? 'any'}
            options={[['any', t('claims.anyModality')] as const, ...modalities.map((one) => [one, t(`claims.modality.${one}`)] as const)]}
            onChoose={(chosen) => store.setState({ modality: modalities.find((one) => one === chosen) ?? null })}
          />
        )}
      </Field>
      <Field label={t('claims.source')}>
        {(id) => (
          <Select
            id={id}
            value={choices.source ?? ''}
            options={[['', t('claims.anySource')] as const, ...known.map((one) => [one.id as string, one.title] as const)]}
            onChoose={(chosen) => store.setState({ source: find(known, chosen) })}
          />
        )}
      </Field>
      <Field label={t('claims.about')}>
        {(id) => (
          <Select
            id={id}
            value={choices.about ?? ''}
            options={[
              ['', t('claims.anyAbout')] as const,
              ...topics.map(({ node, claims }) => [node.id as string, `${nameReference(node, language)} · ${claims}`] as const),
            ]}
            onChoose={(chosen) =>
              store.setState({
                about: find(
                  topics.map(({ node }) => node),
                  chosen,
                ),
              })
            }
          />
        )}
      </Field>
      {topic !== undefined && topic.reasons > 0 ? (
        <CommandButton command={showArgumentMap} input={topic.node.id} className="button button-filled" />
      ) : (
        <p className="minor research-hint">{t('claims.mapHelp')}</p>
      )}
    </>
  );
}
