import { useEffect, useState } from 'react';
import { Button, Collection, type Key, Tree, TreeHeader, TreeItem, TreeItemContent, TreeSection } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { familyOf } from '../../text/words.ts';
import { useSession, useText } from '../../use-desk.ts';
import { type LineRow, type NodeRow, nodeKey, type OutlineRows } from './outline-rows.ts';
import { RowMenuButton } from './row-menu-button.tsx';
import type { useRowSelection } from './use-row-selection.ts';

/** What both forms of the outline are given. */
export type OutlineForm = {
  readonly rows: OutlineRows;
  readonly selection: ReturnType<typeof useRowSelection>['selection'];
  readonly onMenu: (target: Target, element: Element) => void;
};
type OnMenu = OutlineForm['onMenu'];

/** The nodes by what they are to the question, each with its lines below it. */
export function OutlineTree({ rows, selection, onMenu }: OutlineForm) {
  const { t } = useText();
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const selected = useSession((state) => state.selection);
  useEffect(() => {
    if (selected?.kind !== 'line') return;
    const [from, to] = [nodeKey(selected.line.from), nodeKey(selected.line.to)];
    setOpened((before) => (before.has(from) || before.has(to) ? before : new Set([...before, from])));
  }, [selected]);
  return (
    <Tree
      id="outline"
      className="tree"
      aria-label={t('outline.label')}
      aria-describedby="outline-help"
      {...selection}
      expandedKeys={opened}
      onExpandedChange={(keys) => setOpened(new Set(keys))}
      renderEmptyState={() => <p className="minor">{t('outline.empty')}</p>}
    >
      {rows.groups.map((group) => (
        <TreeSection key={group.id} id={group.id} className="tree-section">
          <TreeHeader className="tree-title">{group.title}</TreeHeader>
          <Collection items={group.rows}>{(row) => <NodeItem row={row} onMenu={onMenu} />}</Collection>
        </TreeSection>
      ))}
    </Tree>
  );
}

function NodeItem({ row, onMenu }: { readonly row: NodeRow; readonly onMenu: OnMenu }) {
  return (
    <TreeItem id={row.id} className="tree-item" textValue={row.text}>
      <TreeItemContent>
        <div className="tree-row" data-side={row.side}>
          {row.lines.length > 0 ? (
            <Button slot="chevron" className="button button-plain button-icon tree-chevron">
              <Icon name="open" size={16} />
            </Button>
          ) : (
            <span className="tree-chevron" />
          )}
          <NodeWords row={row} />
          <RowMenuButton name={row.name} target={{ kind: 'node', id: row.node }} onMenu={onMenu} />
        </div>
      </TreeItemContent>
      <Collection items={row.lines}>{(line) => <LineItem row={line} onMenu={onMenu} />}</Collection>
    </TreeItem>
  );
}

function NodeWords({ row }: { readonly row: NodeRow }) {
  const { t } = useText();
  const minor = [row.kindName, row.side === null ? null : t(`outline.side.${row.side}`), row.voice].filter((part) => part !== null);
  return (
    <>
      <ShapeGlyph shape={row.kind === undefined ? 'rectangle' : nodeKinds[row.kind].shape} isClaim={row.kind === 'Claim'} isDisputed={row.isDisputed} />
      <span className="tree-words">
        <span className={row.kind === 'Claim' ? 'said' : 'hit-name'}>{row.name}</span> <span className="minor">{minor.join(' · ')}</span>{' '}
        {row.isDisputed && <span className="tag tag-dispute">{t('node.disputed')}</span>} {row.isPinned && <span className="tag">{t('outline.pinned')}</span>}
      </span>
      {row.total !== undefined && <span className="minor tree-drawn">{t('outline.neighbours', { drawn: row.drawn, count: row.total })}</span>}
    </>
  );
}

function LineItem({ row, onMenu }: { readonly row: LineRow; readonly onMenu: OnMenu }) {
  const { t } = useText();
  const minor = [row.voice, row.conditional ? t('outline.condition') : null, row.count].filter((part) => part !== null);
  return (
    <TreeItem id={row.id} className="tree-item tree-line" textValue={row.text}>
      <TreeItemContent>
        <div className="tree-row">
          <LineGlyph family={familyOf(row.line.type)} conditional={row.conditional} />
          <span className="tree-words">
            {row.words} <span className="minor">{minor.join(' · ')}</span>
          </span>
          <RowMenuButton name={row.words} target={{ kind: 'line', line: row.line }} onMenu={onMenu} />
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}
