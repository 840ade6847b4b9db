import { useState } from 'react';
import { Cell, Column as TableColumn, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { nodeKinds } from '#contract/vocabulary.ts';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useDocument, useText } from '../../use-desk.ts';
import type { NodeRow } from './outline-rows.ts';
import type { OutlineForm } from './outline-tree.tsx';
import { RowMenuButton } from './row-menu-button.tsx';
import { type Column, columns, sortRows } from './sort-rows.ts';

/** The nodes as a table that can be sorted. */
export function OutlineTable({ rows, selection, onMenu }: OutlineForm) {
  const { t, language } = useText();
  const { policy } = useDocument();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'name', direction: 'ascending' });
  const shown = columns.filter((column) => column !== 'side' || policy !== null);
  const column = shown.find((one) => one === sort.column) ?? 'name';
  const sorted = sortRows(
    rows.groups.flatMap((group) => group.rows),
    { column, isDescending: sort.direction === 'descending' },
    language,
  );
  return (
    <div id="outline" tabIndex={-1} className="tree">
      <Table
        className="table"
        aria-label={t('outline.label')}
        aria-describedby="outline-help"
        {...selection}
        sortDescriptor={{ column, direction: sort.direction }}
        onSortChange={setSort}
      >
        <TableHeader className="table-head">
          {shown.map((one) => (
            <TableColumn key={one} id={one} isRowHeader={one === 'name'} allowsSorting className="table-column">
              {({ sortDirection }) => (
                <>
                  {t(`outline.${one}`)}
                  <span className={sortDirection === undefined ? 'table-sort table-sort-none' : `table-sort table-sort-${sortDirection}`}>
                    <Icon name="open" size={14} />
                  </span>
                </>
              )}
            </TableColumn>
          ))}
          <TableColumn id="more" className="table-column">
            <span className="visually-hidden">{t('outline.more')}</span>
          </TableColumn>
        </TableHeader>
        <TableBody renderEmptyState={() => <p className="minor">{t('outline.empty')}</p>}>
          {sorted.map((row) => (
            <Row key={row.id} id={row.id} className="tree-item" textValue={row.text}>
              {shown.map((one) => (
                <Cell key={one} className={`table-cell table-${one}`}>
                  <CellWords column={one} row={row} />
                </Cell>
              ))}
              <Cell className="table-cell">
                <RowMenuButton name={row.name} target={{ kind: 'node', id: row.node }} onMenu={onMenu} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function CellWords({ column, row }: { readonly column: Column; readonly row: NodeRow }) {
  const { t } = useText();
  switch (column) {
    case 'name':
      return (
        <span className="table-words">
          <ShapeGlyph shape={row.kind === undefined ? 'rectangle' : nodeKinds[row.kind].shape} isClaim={row.kind === 'Claim'} isDisputed={row.isDisputed} />
          <span>
            <span className={row.kind === 'Claim' ? 'said' : 'hit-name'}>{row.name}</span>
            {row.voice !== null && <span className="minor block">{row.voice}</span>}
            {row.isDisputed && <span className="tag tag-dispute">{t('node.disputed')}</span>}
          </span>
        </span>
      );
    case 'kind':
      return row.kindName;
    case 'side':
      return row.side === null ? '–' : t(`outline.side.${row.side}`);
    case 'drawn':
      return row.total === undefined ? row.drawn : t('outline.drawnOf', { drawn: row.drawn, total: row.total });
    case 'pin':
      return row.isPinned ? t('outline.pinned') : '–';
    default:
      return column satisfies never;
  }
}
