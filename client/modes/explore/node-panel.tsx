import type { Dossier, NeighbourCounts } from '#contract/answers.ts';
import type { ExpansionOf } from '#contract/exploration.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import { modalities, nodeKinds } from '#contract/vocabulary.ts';
import { allOf, collapse, expand, removeNode } from '../../commands/registry.ts';
import { Answered } from '../../parts/answered.tsx';
import { CommandButton } from '../../parts/command-button.tsx';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { drawnNeighbours, findExpansion } from '../../state/document.ts';
import { familyOf, kindOf, nameDates, nameKind, nameNode, nameSource, nameType, readList, readProperty } from '../../text/words.ts';
import { useAnswer, useDocument, useKnown, useText } from '../../use-desk.ts';
import { PanelHeading } from './panel-heading.tsx';
import { SourceLink } from './source-link.tsx';
import { TwoSides } from './two-sides.tsx';
import { Missing, SourceTag, StatementItem } from './statement-item.tsx';

/** Everything recorded about one node, and what of it is drawn. */
export function NodePanel({ id }: { readonly id: NodeId }) {
  const { t } = useText();
  const { nodes } = useKnown();
  const dossier = useAnswer('readEntity', { params: { id } }, ({ entities }, { node, sources }) => {
    entities.keepSubgraph({ nodes: [node], edges: [] });
    entities.keepSources(sources);
  });
  const counts = useAnswer('countNeighbours', { params: { id } });
  const node = nodes.get(id);
  return (
    <>
      {node !== undefined && <Heading node={node} disputed={dossier.answer.status === 'ready' && dossier.answer.value.disputed} />}
      <Answered {...counts}>{(value) => <Neighbours id={id} counts={value} />}</Answered>
      <Answered {...dossier}>{(value) => <Statements dossier={value} />}</Answered>
      {dossier.answer.status === 'ready' && <Sources dossier={dossier.answer.value} />}
      {dossier.answer.status === 'ready' && dossier.answer.value.missing.length > 0 && (
        <section>
          <h3>{t('node.missing')}</h3>
          <Missing gaps={dossier.answer.value.missing} />
        </section>
      )}
    </>
  );
}

function Heading({ node, disputed }: { readonly node: GraphNode; readonly disputed: boolean }) {
  const { t, language } = useText();
  const { claims } = useKnown();
  const { properties, labels } = node;
  const kind = kindOf(labels);
  const own = language === 'es' ? readList(properties, 'aliasesEs') : [];
  const aliases = own.length > 0 ? own : readList(properties, 'aliases');
  const [summary, text, modality, dates] = [
    readProperty(properties, 'summary', language),
    readProperty(properties, 'text', language),
    readProperty(properties, 'modality', 'en'),
    nameDates(properties, t, language),
  ];
  const isDisputed = disputed || claims.get(node.id)?.disputed === true;
  return (
    <>
      <PanelHeading
        title={nameNode(node, language)}
        eyebrow={
          <>
            <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} isDisputed={isDisputed} />{' '}
            {nameKind(labels, language)}
            {isDisputed && <span className="tag tag-dispute">{t('node.disputed')}</span>}
          </>
        }
      />
      {text !== undefined && <p className="said lead">{text}</p>}
      {summary !== undefined && <p className="lead">{summary}</p>}
      {aliases.length > 0 && <p className="minor">{t('node.also', { names: aliases.join(', ') })}</p>}
      {dates !== undefined && <p className="minor">{t('node.dates', { dates })}</p>}
      {properties['status'] === 'prospective' && <p className="minor">{t('node.prospective')}</p>}
      {modalities.map(
        (one) =>
          one === modality && (
            <p key={one} className="minor">
              {t(`node.modality.${one}`)}
            </p>
          ),
      )}
      {kind === 'Claim' && <TwoSides id={node.id} />}
      <div className="buttons">
        <CommandButton command={expand} input={allOf(node.id)} className="button button-filled" />
        <CommandButton command={collapse} input={allOf(node.id)} />
        <CommandButton command={removeNode} input={node.id} />
      </div>
    </>
  );
}

/** What lies around the node by type and direction, each with what is drawn of it. */
function Neighbours({ id, counts }: { readonly id: NodeId; readonly counts: NeighbourCounts }) {
  const { t, language } = useText();
  const total = counts.total.neighbours;
  if (total === 0) return <p className="minor">{t('node.noNeighbours')}</p>;
  return (
    <section>
      <h3>
        {t('node.neighbours')} <Shown of={allOf(id)} total={total} />
      </h3>
      <ul className="counts">
        {counts.counts.map(({ type, direction, neighbours }) => (
          <li key={`${type} ${direction}`}>
            <LineGlyph family={familyOf(type)} />
            <span className="counts-words">
              {nameType(type, direction, language)}
              <Shown of={{ of: id, type, direction }} total={neighbours} />
            </span>
            <ExpandButtons of={{ of: id, type, direction }} words={nameType(type, direction, language)} total={neighbours} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shown({ of, total }: { readonly of: ExpansionOf; readonly total: number }) {
  const { t } = useText();
  const document = useDocument();
  return <span className="minor shown">{t('node.shown', { shown: Math.min(total, drawnNeighbours(document, of).size), total })}</span>;
}

function ExpandButtons({ of, words, total }: { readonly of: ExpansionOf; readonly words: string; readonly total: number }) {
  const { t } = useText();
  const document = useDocument();
  const expansion = findExpansion(document, of);
  const isAllShown = drawnNeighbours(document, of).size >= total;
  const expandName = t(expansion === undefined ? 'command.expand.label' : 'command.expandMore.label');
  return (
    <span className="counts-buttons">
      {!isAllShown && expansion?.cursor !== null && (
        <CommandButton command={expand} input={of} label={`${expandName}: ${words}`} className="button button-small">
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

/** Groups of statements that stand open from the start. */
const openGroups = 3;

function Statements({ dossier: { groups, node } }: { readonly dossier: Dossier }) {
  const { t, language } = useText();
  return (
    <section>
      <h3>{t('node.statements')}</h3>
      {groups.length === 0 && <p className="minor">{t('node.noStatements')}</p>}
      {groups.map(({ type, direction, total, statements }, place) => (
        <details key={`${type} ${direction}`} className="group" open={place < openGroups}>
          <summary>
            <h4>
              {nameType(type, direction, language)} <span className="minor">{total}</span>
            </h4>
          </summary>
          {statements.map((statement) => (
            <StatementItem key={statement.edge.id} statement={statement} centre={node.id} />
          ))}
          {statements.length < total && <p className="minor">{t('node.firstOf', { shown: statements.length, total })}</p>}
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
