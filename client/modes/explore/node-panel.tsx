import type { Dossier } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { Answered } from '../../parts/answered.tsx';
import { kindOf, nameSource, nameType } from '../../text/words.ts';
import { useAnswer, useKnown, useText } from '../../use-desk.ts';
import { type DossierSection, sectionsOf } from './dossier-sections.ts';
import { Neighbours } from './neighbours.tsx';
import { NodeHeading } from './node-heading.tsx';
import { SourceLink } from './source-link.tsx';
import { Missing, SourceTag, StatementItem } from './statement-item.tsx';
import { TwoSides } from './two-sides.tsx';

/** Everything recorded about one node, and what of it is drawn. */
export function NodePanel({ id }: { readonly id: NodeId }) {
  const { t } = useText();
  const { nodes, claims } = useKnown();
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
      {isClaim && (
        <section>
          <h3>{t(isDisputed ? 'node.sidesDisputed' : 'node.sides')}</h3>
          <TwoSides id={id} />
        </section>
      )}
      <Answered {...counts}>{(value) => <Neighbours id={id} counts={value} />}</Answered>
      <Answered {...dossier}>
        {(value) => (
          <>
            <Statements dossier={value} isClaim={isClaim} />
            <Sources dossier={value} />
            <section>
              <h3>{t('node.missing')}</h3>
              {value.missing.length === 0 ? <p className="minor">{t('missing.nothing')}</p> : <Missing gaps={value.missing} />}
            </section>
          </>
        )}
      </Answered>
    </>
  );
}

function Statements({ dossier, isClaim }: { readonly dossier: Dossier; readonly isClaim: boolean }) {
  const { t } = useText();
  const sections = sectionsOf(dossier.groups);
  if (sections.length === 0) return <p className="minor">{t('node.noStatements')}</p>;
  return sections.map((section) => <Section key={section.name} section={section} centre={dossier.node.id} isClaim={isClaim} />);
}

function Section({
  section: { name, groups, total },
  centre,
  isClaim,
}: {
  readonly section: DossierSection;
  readonly centre: NodeId;
  readonly isClaim: boolean;
}) {
  const { t, language } = useText();
  const isOpen = name !== 'others' && name !== 'events';
  return (
    <section>
      <h3>
        {t(name === 'sides' && !isClaim ? 'dossier.claims' : `dossier.${name}`)} <span className="minor">{total}</span>
      </h3>
      {groups.map(({ type, direction, total: all, statements }) => (
        <details key={`${type} ${direction}`} className="group" open={isOpen}>
          <summary>
            <h4>
              {nameType(type, direction, language)} <span className="minor">{all}</span>
            </h4>
          </summary>
          {statements.map((statement) => (
            <StatementItem key={statement.edge.id} statement={statement} centre={centre} />
          ))}
          {statements.length < all && <p className="minor">{t('node.firstOf', { shown: statements.length, total: all })}</p>}
        </details>
      ))}
    </section>
  );
}

function Sources({ dossier: { sources } }: { readonly dossier: Dossier }) {
  const { t } = useText();
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>{t('node.sources')}</h3>
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.id}>
            {source.label !== undefined && <SourceTag label={source.label} title={nameSource(source, t)} />} <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
