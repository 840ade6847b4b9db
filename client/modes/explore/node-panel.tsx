import type { Dossier } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { Answered } from '../../parts/answered.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { kindOf, nameSource } from '../../text/words.ts';
import { useAnswer, useKnown, useSession, useText } from '../../use-desk.ts';
import { ClaimSides } from './claim-sides.tsx';
import { DossierSection } from './dossier-section.tsx';
import { type SectionName, sectionsOf } from './dossier-sections.ts';
import { Missing } from './missing.tsx';
import { Neighbours } from './neighbours.tsx';
import { NodeHeading } from './node-heading.tsx';
import { Offices } from './offices.tsx';
import { Section } from './section.tsx';
import { SourceLink } from './source-link.tsx';
import { SourceTag } from './source-tag.tsx';

const Notes = loadLater(() => import('./notes/notes.tsx').then((module) => module.Notes));
const OwnValues = loadLater(() => import('./any-graph/own-values.tsx').then((module) => module.OwnValues));

/** Everything recorded about one node, and what of it is drawn. */
export function NodePanel({ id }: { readonly id: NodeId }) {
  const { nodes, claims } = useKnown();
  const isForeign = useSession(({ hasStances }) => !hasStances);
  const dossier = useAnswer('readEntity', { params: { id } }, ({ entities }, { node, sources }) => {
    entities.keepSubgraph({ nodes: [node], edges: [] });
    entities.keepSources(sources);
  });
  const counts = useAnswer('countNeighbours', { params: { id } }, ({ entities }, { total }) =>
    entities.keepSubgraph({ nodes: [], edges: [], degrees: { [id]: total.neighbours } }),
  );
  const node = nodes.get(id);
  const isClaim = node !== undefined && kindOf(node.labels) === 'Claim';
  const isDisputed = claims.get(id)?.disputed === true || (dossier.answer.status === 'ready' && dossier.answer.value.disputed);
  return (
    <>
      {node !== undefined && <NodeHeading node={node} disputed={isDisputed} />}
      {isClaim && <ClaimSides id={id} />}
      <Answered {...counts}>{(value) => <Neighbours id={id} counts={value} />}</Answered>
      <Answered {...dossier}>
        {(value) => (
          <>
            <Statements dossier={value} isClaim={isClaim} />
            <Sources dossier={value} />
            {isForeign ? <OwnValues properties={value.node.properties} isTitled /> : <Missing gaps={value.missing} />}
          </>
        )}
      </Answered>
      <Notes key={id} on={id} kind="node" />
    </>
  );
}

function Statements({ dossier: { node, groups }, isClaim }: { readonly dossier: Dossier; readonly isClaim: boolean }) {
  const { t } = useText();
  const sections = sectionsOf(groups);
  if (sections.length === 0) return <p className="minor">{t('node.noStatements')}</p>;
  const titleOf = (name: SectionName) => {
    if (name === 'claims') return t(isClaim ? 'dossier.sides' : 'dossier.claims');
    if (name === 'about') return t(isClaim ? 'dossier.about' : 'dossier.aboutIt');
    return t(`dossier.${name}`);
  };
  return sections.map((section) => (
    <DossierSection key={section.name} title={titleOf(section.name)} section={section} centre={node.id}>
      {section.name === 'offices' && <Offices rows={section.rows} centre={node.id} />}
    </DossierSection>
  ));
}

function Sources({ dossier: { sources } }: { readonly dossier: Dossier }) {
  const { t } = useText();
  if (sources.length === 0) return null;
  return (
    <Section title={t('node.sources')} count={sources.length}>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.id}>
            {source.label !== undefined && <SourceTag label={source.label} title={nameSource(source, t)} />} <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
