import { Button } from 'react-aria-components';
import type { NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { Comparison } from '#contract/stances.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { compare } from '../../../commands/tools.ts';
import { showOnMap } from '../../../commands/stances/show-on-map.ts';
import { Answered } from '../../../parts/answered.tsx';
import { CommandButton } from '../../../parts/command-button.tsx';
import { ShapeGlyph } from '../../../parts/glyphs.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { loadLater } from '../../../parts/load-later.tsx';
import { useWords } from '../../../text/more-words.ts';
import { joinNames, kindOf, nameReference, referTo } from '../../../text/words.ts';
import { useAnswer, useDesk, useKnown, useText } from '../../../use-desk.ts';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { EntityLink } from '../stances/entity-link.tsx';
import { stanceWords } from '../stances/text/stance-words.ts';
import { ComparedTargets } from './compared-targets.tsx';
import { EntityChoice } from './entity-choice.tsx';
import { SharedNeighbours } from './shared-neighbours.tsx';
import '../../../styles/stances.css';

const ComparedGraph = loadLater(() => import('./compared-graph.tsx').then((module) => module.ComparedGraph));

/** Two or three entities side by side; of one, a field asks for another. */
export function ComparePanel({ reading: { ids } }: { readonly reading: { readonly ids: readonly NodeId[] } }) {
  useWords(stanceWords);
  return ids.length < 2 ? <Alone ids={ids} /> : <SideBySide ids={ids} />;
}

function Alone({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t, language } = useText();
  const [id] = ids;
  const { answer } = useAnswer('readSubgraph', { body: { ids: id === undefined ? [] : [id] } });
  const known = useKnown().nodes.get(id as NodeId);
  const node = known ?? (answer.status === 'ready' ? answer.value.nodes[0] : undefined);
  const name = node === undefined ? (id ?? '') : nameReference(referTo(node), language);
  return (
    <>
      <PanelHeading eyebrow={t('compare.eyebrow')} title={t('compare.title')} />
      <p>{t('compare.needs', { name })}</p>
      <Another ids={ids} label={t('compare.choose')} />
    </>
  );
}

/** Chooses one more to set beside the others. */
function Another({ ids, label }: { readonly ids: readonly NodeId[]; readonly label: string }) {
  const desk = useDesk();
  return <EntityChoice label={label} without={ids} onChoose={(id) => void compare.run(desk, [...ids, id])} />;
}

function SideBySide({ ids }: { readonly ids: readonly NodeId[] }) {
  const comparison = useAnswer('compareEntities', { query: { ids: [...ids] } }, ({ entities }, { statements, subgraph }) => {
    entities.keepSources(statements.flatMap(({ source }) => source ?? []));
    entities.keepSubgraph(subgraph);
  });
  return <Answered {...comparison}>{(value) => <Compared comparison={value} />}</Answered>;
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { t, language } = useText();
  const { entities, agree, disagree, oneSided, shared, subgraph, truncated } = comparison;
  const ids = entities.map(({ id }) => id);
  const names = joinNames(
    entities.map((one) => nameReference(one, language)),
    language,
  );
  const drawn = [...new Set([...ids, ...[...agree, ...disagree, ...oneSided].map(({ target }) => target.id), ...shared.map(({ neighbour }) => neighbour.id)])];
  return (
    <>
      <div className="panel-top">
        <PanelHeading eyebrow={t('compare.eyebrow')} title={<span className="long">{names}</span>} />
        <ul className="compared">
          {entities.map((one) => (
            <li key={one.id}>
              <Entity entity={one} rest={ids.filter((id) => id !== one.id)} />
            </li>
          ))}
        </ul>
        {ids.length < limits.compared && <Another ids={ids} label={t('compare.third')} />}
        <div className="buttons">
          <CommandButton command={showOnMap} input={drawn} className="button button-filled" />
        </div>
        {truncated && <p className="minor">{t('compare.truncated')}</p>}
      </div>
      <Section title={t('compare.agree')} count={agree.length}>
        {agree.length > 0 && <p className="minor">{t('compare.agreeWords')}</p>}
        <ComparedTargets entities={entities} rows={agree} />
      </Section>
      <Section title={t('compare.disagree')} count={disagree.length}>
        <ComparedTargets entities={entities} rows={disagree} />
      </Section>
      <Section title={t('compare.oneSided')} count={oneSided.length}>
        <ComparedTargets entities={entities} rows={oneSided} />
      </Section>
      <Section title={t('compare.shared')} count={shared.length}>
        <SharedNeighbours comparison={comparison} />
      </Section>
      {subgraph.nodes.length > 0 && (
        <Section title={t('compare.graph')}>
          <ComparedGraph comparison={comparison} names={names} wanted={drawn} />
        </Section>
      )}
    </>
  );
}

function Entity({ entity, rest }: { readonly entity: NodeReference; readonly rest: readonly NodeId[] }) {
  const desk = useDesk();
  const { t, language } = useText();
  const kind = kindOf(entity.kinds);
  return (
    <>
      <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} /> <EntityLink node={entity} />
      <Button
        className="button button-plain button-icon button-small"
        aria-label={t('compare.remove', { name: nameReference(entity, language) })}
        onPress={() => void compare.run(desk, rest)}
      >
        <Icon name="close" size={16} />
      </Button>
    </>
  );
}
