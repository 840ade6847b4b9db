import type { EdgeId } from '#contract/graph.ts';
import type { Statement } from '#contract/answers.ts';
import type { Comparison } from '#contract/stances.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { LineGlyph, ShapeGlyph } from '../../../parts/glyphs.tsx';
import { tellVerb } from '../../../text/tell.ts';
import { familyOf, joinNames, kindOf, nameReference } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { MoreButton } from '../more-button.tsx';
import { StatementItem } from '../statement-item.tsx';
import { composeRows } from '../statement-rows.ts';
import { EntityLink } from '../stances/entity-link.tsx';
import { useState } from 'react';

const openRows = 8;

/** Neighbours that at least two of the entities have in common, with how each is tied to them and on which statements. */
export function SharedNeighbours({ comparison: { entities, shared, statements } }: { readonly comparison: Comparison }) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(shared.length <= openRows + 1);
  const known = new Map(statements.map((one) => [one.edge.id, one]));
  const names = new Map(entities.map((one) => [one.id, one]));
  if (shared.length === 0) return <p className="minor">{t('compare.none')}</p>;
  return (
    <>
      <ul className="shared">
        {(isWhole ? shared : shared.slice(0, openRows)).map(({ neighbour, ties }) => {
          const kind = kindOf(neighbour.kinds);
          return (
            <li key={neighbour.id}>
              <p className="shared-name">
                <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} /> <EntityLink node={neighbour} />
              </p>
              {ties.map((tie) => (
                <Tie
                  key={tie.entity}
                  name={names.get(tie.entity)}
                  types={tie.types}
                  statements={readStatements(tie.statements, known)}
                  count={tie.statements.length}
                />
              ))}
            </li>
          );
        })}
      </ul>
      {shared.length > openRows + 1 && <MoreButton isWhole={isWhole} words={t('dossier.more', { count: shared.length })} onChange={setWhole} />}
    </>
  );
}

type TieProps = {
  readonly name: Comparison['entities'][number] | undefined;
  readonly types: readonly string[];
  readonly statements: readonly Statement[];
  readonly count: number;
};

function Tie({ name, types, statements, count }: TieProps) {
  const { t, language } = useText();
  const words = joinNames(
    types.map((type) => tellVerb(type, statements.some(({ edge, to }) => edge.type === type && to.id === name?.id) ? 'in' : 'out', name, language)),
    language,
  );
  const line = (
    <>
      <LineGlyph family={familyOf(types[0] ?? '')} /> {t('compare.tie', { name: name === undefined ? '' : nameReference(name, language), words })}
    </>
  );
  // A graph without sources has lines and no statements.
  if (statements.length === 0) return <p className="shared-tie">{line}</p>;
  return (
    <details className="shared-tie">
      <summary>
        {line} <span className="minor">{t('compare.evidence', { count })}</span>
      </summary>
      {composeRows(statements).map((row) => (
        <StatementItem key={row.key} row={row} isOpen />
      ))}
    </details>
  );
}

const readStatements = (ids: readonly EdgeId[], known: ReadonlyMap<EdgeId, Statement>): readonly Statement[] => ids.flatMap((id) => known.get(id) ?? []);
