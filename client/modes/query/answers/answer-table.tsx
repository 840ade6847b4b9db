import { type CSSProperties, type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { nameValue } from '../../../answers/name-value.ts';
import { nextSort, type Sort } from '../../../answers/order-rows.ts';
import { isNode } from '../../../answers/values.ts';
import { writeTsvCell, writeTsvRow } from '../../../answers/write-answer.ts';
import { nodeIdOf, type Ownership } from '../../../answers/draw-answer.ts';
import { showNodes } from '../../../commands/add-node.ts';
import { isDrawn } from '../../../state/document.ts';
import { Icon } from '../../../parts/icon.tsx';
import type { Run } from '../../../state/console.ts';
import { useDesk } from '../../../use-desk.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { type CellAction, CellMenu } from './cell-menu.tsx';
import { CellValue, type Ends } from './cell.tsx';
import { GridPart } from './grid-part.tsx';
import { isNumeric, measureColumns } from './column-widths.ts';
import { Scrolled } from './scrolled.tsx';
import { useCopy } from './use-copy.ts';
import { type CellPlace, useGrid } from './use-grid.ts';
import { useOrder } from './use-order.ts';
import { ValueDetails } from './value-details.tsx';

const numberWidth = 64;

type Props = {
  readonly run: Run;
  readonly ends: Ends;
  readonly ownership: Ownership;
  /** Says what was done, also to a screen reader. */
  readonly say: (sentence: string, about?: 'map') => void;
};

/** The rows as a grid: only those in sight are in the document, whatever their number. */
export function AnswerTable({ run, ends, ownership, say }: Props) {
  const desk = useDesk();
  const { t, language } = useQueryText();
  const copy = useCopy(say);
  const help = useId();
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<Sort | null>(null);
  const [menu, setMenu] = useState<CellPlace | null>(null);
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLElement | null>(null);
  const { fields, rows, count } = run;
  const places = useOrder({ rows, count, isRunning: run.status === 'running' }, { filter, sort }, language);
  const shown = places?.length ?? count;
  const grid = useGrid({ rows: shown, columns: fields.length });
  const { active, window: sight, rowHeight } = grid;
  // Widths follow the first rows and then stay, so that nothing jumps while more come.
  const sampled = Math.min(count, 100);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows grow in place; how many are looked at says when
  const columns = useMemo(() => measureColumns(fields, rows, language), [fields, rows, sampled, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const numeric = useMemo(() => fields.map((_, column) => isNumeric(rows, column)), [fields, rows, sampled]);
  const template: CSSProperties = {
    gridTemplateColumns: `${numberWidth}px ${columns.map((width) => `minmax(${width}px, ${width}fr)`).join(' ')}`,
    minWidth: numberWidth + columns.reduce((sum, width) => sum + width, 0),
  };

  const placeOf = (row: number): number => places?.[row] ?? row;
  const valueAt = ({ row, column }: CellPlace) => rows[placeOf(row)]?.[column];
  const columnText = (column: number) => Array.from({ length: shown }, (_, row) => writeTsvCell(valueAt({ row, column }))).join('\n');
  const actionsFor = ({ row, column }: CellPlace): readonly CellAction[] => {
    const copyColumn = { id: 'column', label: t('answer.copyColumn'), run: () => copy(columnText(column)) };
    if (row < 0) {
      const order = (id: string, label: string, next: Sort | null): CellAction => ({ id, label, run: () => setSort(next) });
      return [
        order('up', t('answer.sortUp'), { column, direction: 'ascending' }),
        order('down', t('answer.sortDown'), { column, direction: 'descending' }),
        order('none', t('answer.sortNone'), null),
        copyColumn,
      ];
    }
    const value = valueAt({ row, column });
    const id = isNode(value) ? nodeIdOf(value, ownership) : undefined;
    return [
      { id: 'full', label: t('answer.showInFull'), run: () => setOpen(true) },
      { id: 'cell', label: t('answer.copyCell'), run: () => copy(nameValue(value, language)) },
      { id: 'row', label: t('answer.copyRow'), run: () => copy(writeTsvRow(rows[placeOf(row)] ?? [])) },
      copyColumn,
      ...(id === undefined
        ? []
        : [
            {
              id: 'map',
              label: t('answer.showNode'),
              run: () =>
                // What went wrong is said where the page says such things.
                void Promise.resolve(showNodes.run(desk, [id])).then(() => isDrawn(desk.history.read(), id) && say(t('answer.shownNode'), 'map')),
            },
          ]),
    ];
  };

  const nameOf = ({ row, column }: CellPlace): string => {
    const field = fields[column] ?? '';
    return row < 0 ? t('answer.columnMenu', { field }) : t('answer.cellMenu', { row: (placeOf(row) + 1).toLocaleString(language), field });
  };
  const openMenu = (cell: CellPlace, element: Element | null) => {
    anchor.current = element instanceof HTMLElement ? element : null;
    setMenu(cell);
  };
  const press = (cell: CellPlace) => (cell.row < 0 ? setSort(nextSort(sort, cell.column)) : setOpen(true));
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (grid.move(event)) return;
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
      event.preventDefault();
      openMenu(active, document.activeElement);
    } else if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      press(active);
    } else if (key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    } else if (key.toLowerCase() === 'c' && (ctrlKey || metaKey) && getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      copy(active.row < 0 ? (fields[active.column] ?? '') : nameValue(valueAt(active), language));
    }
  };
  const cellProps = (cell: CellPlace) => {
    const isActive = cell.row === active.row && cell.column === active.column;
    return {
      'aria-colindex': cell.column + 2,
      'data-active': isActive ? '' : undefined,
      tabIndex: isActive ? 0 : -1,
      onClick: () => {
        grid.goTo(cell);
        press(cell);
      },
      onContextMenu: (event: MouseEvent) => {
        event.preventDefault();
        grid.goTo(cell);
        openMenu(cell, event.currentTarget);
      },
    };
  };

  const inSight = Array.from({ length: sight.end - sight.start }, (_, place) => sight.start + place);
  // The cell that takes the keys stays in the document, so that the focus is never lost.
  const drawn = active.row < 0 || inSight.includes(active.row) ? inSight : [...inSight, active.row];
  const isFiltered = filter.trim() !== '';
  return (
    <div className="answer-table">
      <div className="answer-table-top">
        <SearchField className="answer-filter" value={filter} onChange={setFilter}>
          <Label className="minor">{t('answer.filter')}</Label>
          <span className="answer-field">
            <Input />
            {filter !== '' && (
              <Button className="button button-plain button-icon button-small" aria-label={t('answer.filterClear')}>
                <Icon name="close" size={14} />
              </Button>
            )}
          </span>
        </SearchField>
        <p className="minor" role="status">
          {isFiltered && t('answer.filtered', { shown: shown.toLocaleString(language), rows: t('answer.rows', { count }) })}
        </p>
      </div>
      <p id={help} className="visually-hidden">
        {t('answer.tableHelp')}
      </p>
      <div ref={grid.box} className="answer-grid" onScroll={grid.onScroll}>
        <GridPart
          role="grid"
          aria-label={t('answer.table')}
          aria-describedby={help}
          aria-rowcount={shown + 1}
          aria-colcount={fields.length + 1}
          aria-busy={run.status === 'running'}
          onKeyDown={onKeyDown}
        >
          <GridPart role="rowgroup" className="answer-head" ref={grid.head}>
            <GridPart role="row" aria-rowindex={1} className="answer-row" style={template}>
              <GridPart role="columnheader" aria-colindex={1} className="answer-cell answer-corner">
                <span className="visually-hidden">{t('answer.rowNumber')}</span>
              </GridPart>
              {fields.map((field, column) => {
                const direction = sort?.column === column ? sort.direction : 'none';
                return (
                  <GridPart
                    key={field}
                    role="columnheader"
                    aria-sort={direction}
                    className={numeric[column] === true ? 'answer-cell answer-number' : 'answer-cell'}
                    title={field}
                    {...cellProps({ row: -1, column })}
                  >
                    <span className="answer-words">{field}</span>
                    <span className={`answer-order answer-order-${direction}`}>
                      <Icon name="open" size={14} />
                    </span>
                  </GridPart>
                );
              })}
            </GridPart>
          </GridPart>
          <GridPart role="rowgroup" className="answer-body" style={{ height: sight.height, minWidth: template.minWidth }}>
            {drawn.map((row) => (
              <GridPart
                key={row}
                role="row"
                aria-rowindex={row + 2}
                className="answer-row"
                style={{ ...template, height: rowHeight, transform: `translateY(${sight.offset + (row - sight.start) * rowHeight}px)` }}
              >
                <GridPart role="rowheader" aria-colindex={1} className="answer-cell answer-corner">
                  {(placeOf(row) + 1).toLocaleString(language)}
                </GridPart>
                {fields.map((field, column) => (
                  <GridPart
                    key={field}
                    role="gridcell"
                    className={numeric[column] === true ? 'answer-cell answer-number' : 'answer-cell'}
                    {...cellProps({ row, column })}
                  >
                    <span className="answer-words">
                      <CellValue value={valueAt({ row, column })} ends={ends} />
                    </span>
                  </GridPart>
                ))}
              </GridPart>
            ))}
          </GridPart>
        </GridPart>
        {isFiltered && shown === 0 && <p className="answer-none minor">{t('answer.noMatch', { text: filter.trim() })}</p>}
      </div>
      {isOpen && active.row >= 0 && (
        <section className="answer-details" aria-label={t('answer.details')}>
          <div className="answer-details-top">
            <h3>{nameOf(active)}</h3>
            {actionsFor(active)
              .filter(({ id }) => id !== 'full')
              .map(({ id, label, run: act }) => (
                <Button key={id} className="button button-small" onPress={act}>
                  {label}
                </Button>
              ))}
            <Button
              className="button button-plain button-icon button-small"
              aria-label={t('answer.closeDetails')}
              onPress={() => {
                setOpen(false);
                grid.goTo(active);
              }}
            >
              <Icon name="close" size={16} />
            </Button>
          </div>
          <Scrolled className="answer-details-body" label={nameOf(active)}>
            <ValueDetails value={valueAt(active)} ends={ends} />
          </Scrolled>
        </section>
      )}
      {menu !== null && (
        <CellMenu
          label={nameOf(menu)}
          actions={actionsFor(menu)}
          triggerRef={anchor}
          onClose={() => {
            setMenu(null);
            grid.goTo(menu);
          }}
        />
      )}
    </div>
  );
}
