import type { RelationshipDossier } from '#contract/answers.ts';
import type { Line } from '#contract/exploration.ts';
import { Answered } from '../../parts/answered.tsx';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { lineKey } from '../../state/document.ts';
import { familyOf, kindOf, nameNode, nameType } from '../../text/words.ts';
import { useAnswer, useKnown, useText } from '../../use-desk.ts';
import { ClaimVoice } from './node-link.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Missing, StatementItem } from './statement-item.tsx';
import { TwoSides } from './two-sides.tsx';

/** What a line stands for: each of its statements with its passages and on whose word. */
export function LinePanel({ line }: { readonly line: Line }) {
  const { t, language } = useText();
  const { nodes, statements, claims } = useKnown();
  const edges = statements.get(lineKey(line)) ?? [];
  const [from, to] = [nodes.get(line.from), nodes.get(line.to)];
  const first = edges[0];
  const claim = [to, from].find((node) => node !== undefined && kindOf(node.labels) === 'Claim');
  const isPosition = line.type === 'ASSERTS' || line.type === 'DENIES';
  return (
    <>
      <PanelHeading
        eyebrow={
          <>
            <LineGlyph family={familyOf(line.type)} /> {t('line.eyebrow', { count: Math.max(1, edges.length) })}
            {claim !== undefined && claims.get(claim.id)?.disputed === true && <span className="tag tag-dispute">{t('node.disputed')}</span>}
          </>
        }
        title={
          <>
            {from !== undefined && nameNode(from, language)} {nameType(line.type, 'out', language)} {to !== undefined && nameNode(to, language)}
          </>
        }
      />
      {claim !== undefined && !isPosition && (
        <p>
          <span className="said">{nameNode(claim, language)}</span>
          <ClaimVoice id={claim.id} />
        </p>
      )}
      {claim !== undefined && isPosition && (
        <section>
          <h3>{t('line.sides')}</h3>
          <TwoSides id={claim.id} />
        </section>
      )}
      {first !== undefined && <Statements id={first.id} />}
    </>
  );
}

function Statements({ id }: { readonly id: RelationshipDossier['statement']['edge']['id'] }) {
  const { t } = useText();
  const { answer, retry } = useAnswer('readRelationship', { params: { id } }, ({ entities }, { statement, parallels }) =>
    entities.keepSources([statement, ...parallels].flatMap(({ source }) => source ?? [])),
  );
  return (
    <Answered answer={answer} retry={retry}>
      {({ statement, parallels, independentSources, missing }) => (
        <>
          <p className="minor">{statement.source === null ? t('line.judgement') : t('line.independent', { count: independentSources })}</p>
          {[statement, ...parallels].map((one) => (
            <StatementItem key={one.edge.id} statement={one} isOpen />
          ))}
          {missing.length > 0 && (
            <section>
              <h3>{t('node.missing')}</h3>
              <Missing gaps={missing} />
            </section>
          )}
        </>
      )}
    </Answered>
  );
}
