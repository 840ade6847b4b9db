import type { Gap, NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import type { StanceCell, StanceDossier } from '#contract/stances.ts';
import { openCypher } from '../../../commands/page.ts';
import { showOnMap, showOverTime } from '../../../commands/stances/show-on-map.ts';
import { Answered } from '../../../parts/answered.tsx';
import { CommandButton } from '../../../parts/command-button.tsx';
import { LineGlyph } from '../../../parts/glyphs.tsx';
import { signOf, typeOf, wordKeyOf } from '../../../state/stances/read-cell.ts';
import { useWords } from '../../../text/more-words.ts';
import { tellLine } from '../../../text/tell.ts';
import { joinNames, nameDate, nameReference, nameSource, readProperty, type Translate } from '../../../text/words.ts';
import type { Language } from '../../../state/session.ts';
import { useAnswer, useKnown, useText } from '../../../use-desk.ts';
import { DisputedTag } from '../disputed-tag.tsx';
import { Missing } from '../missing.tsx';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { SourceTags } from '../source-tag.tsx';
import { StatementItem } from '../statement-item.tsx';
import { composeRows, sourcesOf } from '../statement-rows.ts';
import { EntityLink } from './entity-link.tsx';
import { OpenEvidence } from './open-evidence.tsx';
import { stanceWords } from './text/stance-words.ts';
import { useAsOf } from './use-matrix-choices.ts';
import '../../../styles/stances.css';

/** What one agent's position on a policy or claim rests on, and who else has spoken on it. */
export function StancePanel({ reading: { agent, target } }: { readonly reading: { readonly agent: NodeId; readonly target: NodeId } }) {
  useWords(stanceWords);
  const { asOf } = useAsOf();
  const dossier = useAnswer('readStance', { params: { agent, target }, query: asOf === null ? {} : { asOf } }, ({ entities }, { statements }) =>
    entities.keepSources(statements.flatMap(({ source }) => source ?? [])),
  );
  return <Answered {...dossier}>{(value) => <Evidence dossier={value} asOf={asOf} />}</Answered>;
}

function Evidence({ dossier, asOf }: { readonly dossier: StanceDossier; readonly asOf: string | null }) {
  const { t, language } = useText();
  const { agent, target, cell, statements } = dossier;
  const sources = sourcesOf(statements).map((source) => nameSource(source, t));
  return (
    <>
      <div className="panel-top">
        <PanelHeading
          eyebrow={
            <>
              {cell !== null && <LineGlyph {...signOf(cell)} />}{' '}
              {sources.length === 0 ? t('stance.eyebrow') : t('stance.accordingTo', { sources: joinNames(sources, language) })}
              {cell?.disputed === true && <DisputedTag />}
            </>
          }
          title={<span className="long">{titleOf(dossier, t, language)}</span>}
        />
        <p className="stance-ends">
          <EntityLink node={agent} /> · <EntityLink node={target} />
        </p>
        <Remarks dossier={dossier} asOf={asOf} />
        <div className="buttons">
          <CommandButton command={showOnMap} input={[agent.id, target.id]} className="button button-filled" />
          <CommandButton command={showOverTime} input={agent.id} />
          <CommandButton command={openCypher} input={undefined}>
            Cypher
          </CommandButton>
        </div>
      </div>
      <Conditions statements={statements} />
      {statements.length > 0 && (
        <Section title={t('stance.statements')} count={statements.length}>
          {composeRows(statements).map((row) => (
            <StatementItem key={row.key} row={row} isOpen />
          ))}
        </Section>
      )}
      <Others dossier={dossier} />
      {cell !== null && <Missing gaps={gapsOf(cell, statements)} />}
    </>
  );
}

/** A stance as a sentence; whose word it rests on stands with each statement below. */
function titleOf({ agent, target, cell }: StanceDossier, t: Translate, language: Language): string {
  const names = { agent: nameReference(agent, language), target: nameReference(target, language) };
  const type = cell === null ? undefined : typeOf(cell);
  if (cell === null) return t('stance.titleNone', names);
  if (type === undefined) return t('stance.titleMixed', names);
  return t(cell.position === 'conditional' ? 'stance.titleIf' : 'stance.title', { sentence: tellLine({ type, from: agent, to: target }, 'out', language) });
}

function Remarks({ dossier: { cell }, asOf }: { readonly dossier: StanceDossier; readonly asOf: string | null }) {
  const { t, language } = useText();
  const names = (cell?.wider ?? []).map((one) => nameReference(one, language));
  const remarks = [
    names.length > 0 && t(cell?.direct === true ? 'stance.alsoWider' : 'stance.wider', { names: joinNames(names, language) }),
    cell?.byConduct === true && t('stance.conduct'),
    cell?.disputed === true && t('stance.disputed'),
    cell !== null && cell.reversals > 0 && t('stance.reversals', { count: cell.reversals }),
    asOf !== null && t('stance.asOf', { date: nameDate(asOf, language) }),
  ].filter((remark) => typeof remark === 'string');
  return remarks.length === 0 ? null : (
    <div className="asides minor">
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}

function Conditions({ statements }: Pick<StanceDossier, 'statements'>) {
  const { t, language } = useText();
  const conditions = new Map(
    statements.flatMap(({ edge, source }) => {
      const words = readProperty(edge.properties, 'condition', language);
      return words === undefined ? [] : [[words, source] as const];
    }),
  );
  if (conditions.size === 0) return null;
  return (
    <Section title={t('stance.condition', { count: conditions.size })}>
      {[...conditions].map(([words, source]) => (
        <p key={words} className="stance-condition">
          <span>{words}</span> {source !== null && <SourceTags sources={[source]} />}
        </p>
      ))}
    </Section>
  );
}

function Others({ dossier: { others, named } }: { readonly dossier: StanceDossier }) {
  const { t } = useText();
  const names = new Map(named.map((one) => [one.id, one]));
  return (
    <Section title={t('stance.others')} count={others.length}>
      {others.length === 0 && <p className="minor">{t('stance.noOthers')}</p>}
      <ul className="stance-list">
        {others.map((cell) => (
          <li key={cell.agent}>
            <Other cell={cell} agent={names.get(cell.agent)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Other({ cell, agent }: { readonly cell: StanceCell; readonly agent: NodeReference | undefined }) {
  const { t, language } = useText();
  const { sources } = useKnown();
  const conditions = cell.conditions.map((one) => (language === 'es' ? (one.es ?? one.en) : one.en));
  return (
    <OpenEvidence agent={cell.agent} target={cell.target} className="stance-row">
      <span className="stance-beside">
        <LineGlyph {...signOf(cell)} />
        <span>
          <strong>{agent === undefined ? cell.agent : nameReference(agent, language)}</strong>: {t(wordKeyOf(cell))}
          {cell.disputed && (
            <>
              {' '}
              <span className="cell-mark cell-disputed">{t('cell.disputed')}</span>
            </>
          )}
          {conditions.map((words) => (
            <span key={words} className="minor block">
              {t('statement.condition')} {words}
            </span>
          ))}
        </span>
      </span>
      <SourceTags sources={cell.sources.flatMap((id) => sources.get(id) ?? [])} />
    </OpenEvidence>
  );
}

function gapsOf({ sources, earliest }: StanceCell, statements: StanceDossier['statements']): readonly Gap[] {
  const isQuoted = statements.some(({ edge }) => readProperty(edge.properties, 'quote', 'en') !== undefined);
  return [
    ...(sources.length === 0 ? (['no_source'] as const) : sources.length === 1 ? (['one_source'] as const) : []),
    ...(earliest === null ? (['no_date'] as const) : []),
    ...(isQuoted ? [] : (['no_quote'] as const)),
  ];
}
