import { useEffect, useMemo, useRef, useState } from 'react';
import type { NodeId } from '#contract/graph.ts';
import type { StanceCell } from '#contract/stances.ts';
import type { ArrangedMatrix, MatrixRow, MatrixTarget, RowGroup } from '../../../state/stances/arrange-matrix.ts';
import { tintOf } from '../../../state/stances/read-cell.ts';
import { useText } from '../../../use-desk.ts';
import { CellWords } from './cell-words.tsx';
import { GridHead, type Head, HeadMenu } from './grid-head.tsx';
import { nameGroup } from './name-group.ts';
import { OpenEvidence } from './open-evidence.tsx';
import { useGridKeys } from './use-grid-keys.ts';

/** Columns and rows that are drawn at first; more come when they are asked for. */
const atOnce = { targets: 30, agents: 60 } as const;

/** Agents by policies and claims as a table with fixed heads; each cell opens what it rests on, each head a menu. */
export function MatrixGrid({ matrix }: { readonly matrix: ArrangedMatrix }) {
  const { t, language } = useText();
  const box = useRef<HTMLTableElement>(null);
  const [most, setMost] = useState<{ readonly targets: number; readonly agents: number }>(atOnce);
  const [menu, setMenu] = useState<{ readonly head: Head; readonly element: HTMLElement } | null>(null);
  const targets = matrix.targets.slice(0, most.targets);
  const groups = useMemo(() => takeRows(matrix.groups, most.agents), [matrix.groups, most.agents]);
  const rows = groups.reduce((sum, { rows: own }) => sum + own.length, 0);
  const allRows = matrix.groups.reduce((sum, { rows: own }) => sum + own.length, 0);
  const keys = useGridKeys(box, { rows, columns: targets.length });
  // Other rows or columns are read from their beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew with what is shown
  useEffect(() => setMost(atOnce), [matrix.targets.length, allRows]);
  let at = 0;
  return (
    <div className="matrix-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys */}
      <table className="matrix" role="grid" aria-label={t('matrix.label')} aria-describedby="matrix-help" ref={box} {...keys}>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {t('matrix.agent')}
            </th>
            {targets.map((target, column) => (
              <th key={target.id} scope="col" className={target.id === matrix.question?.id ? 'matrix-target matrix-question' : 'matrix-target'}>
                <GridHead head={headOf(target, matrix.groups)} at={`0 ${column + 1}`} onOpen={setMenu} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr>
              <th scope="rowgroup" colSpan={targets.length + 1} className="matrix-group">
                <span>{nameGroup(group, matrix.question, t, language)}</span>
              </th>
            </tr>
            {group.rows.map((row) => {
              at += 1;
              return <Row key={row.id} row={row} targets={targets} at={at} onOpen={setMenu} />;
            })}
          </tbody>
        ))}
      </table>
      <p className="matrix-more">
        {targets.length < matrix.targets.length && (
          <button type="button" className="button" onClick={() => setMost((before) => ({ ...before, targets: before.targets + atOnce.targets }))}>
            {t('matrix.moreTargets', { count: Math.min(atOnce.targets, matrix.targets.length - targets.length) })}
          </button>
        )}
        {rows < allRows && (
          <button type="button" className="button" onClick={() => setMost((before) => ({ ...before, agents: before.agents + atOnce.agents }))}>
            {t('matrix.moreAgents', { count: Math.min(atOnce.agents, allRows - rows) })}
          </button>
        )}
      </p>
      {menu !== null && <HeadMenu head={menu.head} element={menu.element} onClose={() => setMenu(null)} />}
    </div>
  );
}

type RowProps = {
  readonly row: MatrixRow;
  readonly targets: readonly MatrixTarget[];
  readonly at: number;
  readonly onOpen: (menu: { readonly head: Head; readonly element: HTMLElement }) => void;
};

function Row({ row: { agent, cells }, targets, at, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row" className="matrix-agent">
        <GridHead head={{ node: agent, others: [...cells.keys()] }} at={`${at} 0`} onOpen={onOpen} />
      </th>
      {targets.map((target, column) => (
        <Cell key={target.id} cell={cells.get(target.id)} at={`${at} ${column + 1}`} />
      ))}
    </tr>
  );
}

function Cell({ cell, at }: { readonly cell: StanceCell | undefined; readonly at: string }) {
  const { t } = useText();
  if (cell === undefined) {
    return (
      <td className="matrix-cell matrix-empty" data-at={at} tabIndex={-1}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('position.none')}</span>
      </td>
    );
  }
  return (
    <td className="matrix-cell">
      <OpenEvidence agent={cell.agent} target={cell.target} className={`stance-cell stance-${tintOf(cell)}`} at={at}>
        <CellWords cell={cell} />
      </OpenEvidence>
    </td>
  );
}

/** A column with all agents who have spoken on it, shown or not. */
const headOf = (target: MatrixTarget, groups: readonly RowGroup[]): Head => ({
  node: target,
  others: groups.flatMap(({ rows }) => rows.filter(({ cells }) => cells.has(target.id)).map(({ id }): NodeId => id)),
});

function takeRows(groups: readonly RowGroup[], most: number): readonly RowGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(left, 0));
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}
