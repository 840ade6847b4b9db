import { useMemo, useState } from 'react';
import { Button, Collection, type Key, MenuTrigger, Popover, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { Line, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { entityLabels, nodeKinds } from '#contract/vocabulary.ts';
import { clearSelection, select } from '../../commands/select.ts';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { lineKey } from '../../state/document.ts';
import { describeVoices, familyOf, kindOf, nameKind, nameNode, nameType } from '../../text/words.ts';
import { useDesk, useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { NodeMenuItems } from './node-menu.tsx';

type LineRow = { readonly id: string; readonly line: Line; readonly words: string; readonly voice: string | null; readonly statements: number };
type NodeRow = {
  readonly id: string;
  readonly node: NodeId;
  readonly name: string;
  readonly kind: string;
  readonly labels: readonly string[];
  readonly voice: string | null;
  readonly disputed: boolean;
  readonly lines: readonly LineRow[];
};

const nodeKey = (id: NodeId): string => `n:${id}`;
/** A line stands under both of its ends, so its row is named by line and end. */
const rowKey = (line: Line, end: NodeId): string => `l:${lineKey(line)}:${end}`;
const keyOf = (target: Target): string => (target.kind === 'node' ? nodeKey(target.id) : rowKey(target.line, target.line.from));

function useRows(): readonly NodeRow[] {
  const { t, language } = useText();
  const document = useDocument();
  const { nodes, statements, claims, sources } = useKnown();
  return useMemo(() => {
    const name = (id: NodeId): string => {
      const node = nodes.get(id);
      return node === undefined ? id : nameNode(node, language);
    };
    const rank = (labels: readonly string[]) => {
      const kind = kindOf(labels);
      return kind === undefined ? entityLabels.length : entityLabels.indexOf(kind);
    };
    return document.nodes
      .map(({ id }): NodeRow => {
        const labels = nodes.get(id)?.labels ?? [];
        const lines = document.lines
          .filter(({ from, to }) => from === id || to === id)
          .map((line): LineRow => {
            const isOut = line.from === id;
            const other = isOut ? line.to : line.from;
            const isVoiced = kindOf(nodes.get(other)?.labels ?? []) === 'Claim' && line.type !== 'ASSERTS' && line.type !== 'DENIES';
            const count = statements.get(lineKey(line))?.length ?? 1;
            return {
              id: rowKey(line, id),
              line,
              words: `${nameType(line.type, isOut ? 'out' : 'in', language)} ${name(other)}`,
              voice: isVoiced ? describeVoices(claims.get(other), sources, t, language) : null,
              statements: count,
            };
          })
          .sort((one, other) => one.words.localeCompare(other.words, language));
        const isClaim = kindOf(labels) === 'Claim';
        return {
          id: nodeKey(id),
          node: id,
          name: name(id),
          kind: nameKind(labels, language),
          labels,
          voice: isClaim ? describeVoices(claims.get(id), sources, t, language) : null,
          disputed: claims.get(id)?.disputed === true,
          lines,
        };
      })
      .sort((one, other) => rank(one.labels) - rank(other.labels) || one.name.localeCompare(other.name, language));
  }, [document, nodes, statements, claims, sources, t, language]);
}

/** The map as text: every node with its lines, and every command, for those who do not see or point. */
export function Outline() {
  const desk = useDesk();
  const { t } = useText();
  const rows = useRows();
  const selection = useSession((state) => state.selection);
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const targets = useMemo(() => {
    const found = new Map<Key, Target>();
    for (const row of rows) {
      found.set(row.id, { kind: 'node', id: row.node });
      for (const { id, line } of row.lines) found.set(id, { kind: 'line', line });
    }
    return found;
  }, [rows]);
  const expanded = selection?.kind === 'line' ? new Set([...opened, nodeKey(selection.line.from)]) : opened;
  return (
    <div className="outline">
      <p className="minor outline-help" id="outline-help">
        {t('outline.help')}
      </p>
      <Tree
        id="outline"
        className="tree"
        aria-label={t('outline.label')}
        aria-describedby="outline-help"
        items={rows}
        selectionMode="single"
        selectedKeys={selection === null ? [] : [keyOf(selection)]}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0];
          const target = key === undefined ? undefined : targets.get(key);
          if (target === undefined) void clearSelection.run(desk);
          else void select.run(desk, target);
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setOpened(new Set(keys))}
        renderEmptyState={() => <p className="minor">{t('outline.empty')}</p>}
      >
        {(row) => <NodeTreeItem row={row} />}
      </Tree>
    </div>
  );
}

function NodeTreeItem({ row }: { readonly row: NodeRow }) {
  const { t } = useText();
  const kind = kindOf(row.labels);
  const commands = t('outline.commands', { name: row.name });
  return (
    <TreeItem
      id={row.id}
      className="tree-item"
      textValue={[row.name, row.kind, row.voice, row.disputed ? t('node.disputed') : null].filter((part) => part !== null).join(', ')}
    >
      <TreeItemContent>
        <div className="tree-row">
          {row.lines.length > 0 ? (
            <Button slot="chevron" className="button button-plain button-icon tree-chevron">
              <Icon name="open" size={16} />
            </Button>
          ) : (
            <span className="tree-chevron" />
          )}
          <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} isDisputed={row.disputed} />
          <span className="tree-words">
            <span className={kind === 'Claim' ? 'said' : 'hit-name'}>{row.name}</span>{' '}
            <span className="minor">
              {row.kind}
              {row.voice !== null && ` · ${row.voice}`}
            </span>
            {row.disputed && <span className="tag tag-dispute">{t('node.disputed')}</span>}
          </span>
          <MenuTrigger>
            <Button className="button button-plain button-icon" aria-label={commands}>
              <Icon name="more" />
            </Button>
            <Popover className="popover" placement="bottom end">
              <NodeMenuItems id={row.node} label={commands} />
            </Popover>
          </MenuTrigger>
        </div>
      </TreeItemContent>
      <Collection items={row.lines}>{(line) => <LineTreeItem row={line} />}</Collection>
    </TreeItem>
  );
}

function LineTreeItem({ row }: { readonly row: LineRow }) {
  const { t } = useText();
  const count = t('line.eyebrow', { count: row.statements });
  return (
    <TreeItem id={row.id} className="tree-item tree-line" textValue={[row.words, row.voice, count].filter((part) => part !== null).join(', ')}>
      <TreeItemContent>
        <div className="tree-row">
          <LineGlyph family={familyOf(row.line.type)} />
          <span className="tree-words">
            {row.words} <span className="minor">{row.voice === null ? count : `${row.voice} · ${count}`}</span>
          </span>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}
