import { nodeKinds } from '#contract/vocabulary.ts';
import { showOnMap, showOverTime } from '../../../commands/stances/show-on-map.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { ShapeGlyph } from '../../../parts/glyphs.tsx';
import type { ArrangedMatrix } from '../../../state/stances/arrange-matrix.ts';
import { kindOf, nameReference } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { CellWords } from './cell-words.tsx';
import { Field, Select } from './research-bar.tsx';
import { OpenEvidence } from './open-evidence.tsx';
import { positionsOn } from './positions-on.ts';
import { useMatrixChoices } from './use-matrix-choices.ts';

/** The stances on one policy or claim at a time, as a list grouped by position, for where there is no room for a table. */
export function MatrixByPosition({ matrix }: { readonly matrix: ArrangedMatrix }) {
  const { t, language } = useText();
  const { choices, choose } = useMatrixChoices();
  const target = matrix.targets.find(({ id }) => id === choices.one) ?? matrix.targets[0];
  if (target === undefined) return null;
  const groups = positionsOn(matrix, target.id);
  const ids = [target.id, ...groups.flatMap(({ stances }) => stances.map(({ agent }) => agent.id))];
  return (
    <div className="matrix-list">
      <Field label={t('matrix.one')}>
        {(id) => (
          <Select
            id={id}
            value={target.id}
            options={matrix.targets.map((one) => [one.id, nameReference(one, language)] as const)}
            onChoose={(one) => choose({ one })}
          />
        )}
      </Field>
      <div className="buttons">
        <CommandButton command={showOnMap} input={ids} />
        <CommandButton command={showOverTime} input={target.id} />
      </div>
      {groups.map(({ position, stances }) => (
        <section key={position} className="matrix-position">
          <h2 className="list-title">
            {t(`position.${position}`)} · {stances.length}
          </h2>
          <ul className="stance-list">
            {stances.map(({ agent, cell }) => {
              const kind = kindOf(agent.kinds);
              return (
                <li key={agent.id}>
                  <OpenEvidence agent={agent.id} target={target.id} className="stance-row">
                    <span className="stance-who">
                      <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} /> {nameReference(agent, language)}
                    </span>
                    <span className="stance-said">
                      <CellWords cell={cell} />
                    </span>
                  </OpenEvidence>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
