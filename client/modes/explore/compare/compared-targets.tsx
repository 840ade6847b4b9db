import type { NodeReference } from '#contract/answers.ts';
import type { Comparison } from '#contract/stances.ts';
import { tintOf } from '../../../state/stances/read-cell.ts';
import { nameReference } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { CellWords } from '../stances/cell-words.tsx';
import { EntityLink } from '../stances/entity-link.tsx';
import { OpenEvidence } from '../stances/open-evidence.tsx';

/** Policies and claims with what each entity says on them, a column for each entity; a stance opens what it rests on. */
export function ComparedTargets({ entities, rows }: { readonly entities: readonly NodeReference[]; readonly rows: Comparison['agree'] }) {
  const { t, language } = useText();
  if (rows.length === 0) return <p className="minor">{t('compare.none')}</p>;
  return (
    <table className="compared-table">
      <thead>
        <tr>
          {entities.map((one) => (
            <th key={one.id} scope="col" className="compared-head">
              {nameReference(one, language)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ target, cells }) => (
        <tbody key={target.id}>
          <tr>
            <th scope="rowgroup" colSpan={entities.length} className="compared-head compared-target">
              <EntityLink node={target} />
            </th>
          </tr>
          <tr>
            {entities.map((one) => {
              const cell = cells.find(({ agent }) => agent === one.id);
              return (
                <td key={one.id}>
                  {cell === undefined ? (
                    <span className="minor">– {t('compare.noStatement')}</span>
                  ) : (
                    <OpenEvidence agent={cell.agent} target={cell.target} className={`stance-cell stance-${tintOf(cell)}`}>
                      <CellWords cell={cell} />
                    </OpenEvidence>
                  )}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
