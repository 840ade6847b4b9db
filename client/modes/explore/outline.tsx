import { type FocusEvent, type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import { copyView } from '../../commands/narration/copy-view.ts';
import { select } from '../../commands/select.ts';
import { runShortcut } from '../../commands/shortcuts.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { useWords } from '../../text/more-words.ts';
import { useDesk, useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { HiddenNodes } from './hidden-nodes.tsx';
import { copyLists } from './narration/copy-lists.ts';
import { narrationWords } from './narration/text/narration-words.ts';
import { composeOutline, targetsOf } from './outline-rows.ts';
import { type OutlineForm, OutlineTree } from './outline-tree.tsx';
import { keysOf } from './row-selection.ts';
import { isNodeKey, widenTarget } from './target-commands.ts';
import { TargetMenu } from './target-menu.tsx';
import { rowOf, useRowSelection } from './use-row-selection.ts';

const OutlineTable = loadLater(() => import('./outline-table.tsx').then((module) => module.OutlineTable));

const NarrationView = loadLater(() => import('./narration/narration-view.tsx').then((module) => module.NarrationView));

const forms = ['tree', 'list', 'sentences'] as const;
type Form = (typeof forms)[number];

/** The map as text: every node with its lines, and every command, for those who do not see or point. */
export function Outline() {
  useWords(narrationWords);
  const desk = useDesk();
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const rows = useMemo(() => composeOutline({ document, known, language, t }), [document, known, language, t]);
  const targets = useMemo(() => targetsOf(rows), [rows]);
  const copied = useMemo(() => copyLists(rows, { known, language, t }), [rows, known, language, t]);
  const { selection, watch } = useRowSelection(targets);
  const [form, setForm] = useState<Form>('tree');
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const [menu, setMenu] = useState<Target | null>(null);
  const noteFocus = useFocusKept(box, [rows, menu]);
  useScrollToSelected(box);

  const openMenu = useCallback((target: Target, at: { readonly x: number; readonly y: number }) => {
    anchor.current?.style.setProperty('left', `${at.x}px`);
    anchor.current?.style.setProperty('top', `${at.y}px`);
    setMenu(target);
  }, []);
  const openMenuBelow = useCallback(
    (target: Target, element: Element) => {
      const { left, bottom } = element.getBoundingClientRect();
      openMenu(target, { x: left, y: bottom });
    },
    [openMenu],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    watch.onKeyDownCapture(event);
    const target = targets.get(rowOf(event.target) ?? '');
    if (target === undefined || !(event.target instanceof Element)) return;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
      openMenuBelow(target, event.target);
      return;
    }
    if (!isNodeKey(event)) return;
    // The key of a command works on the row that has the focus, never on another one that is selected.
    const { selection: before } = desk.session.read();
    if (widenTarget(target, before) === target) void select.run(desk, target);
    // React Aria would take Ctrl+Enter for a press on the row.
    event.stopPropagation();
    if (runShortcut(desk, event)) event.preventDefault();
  };
  const onContextMenu = (event: MouseEvent) => {
    const target = targets.get(rowOf(event.target) ?? '');
    if (target === undefined) return;
    event.preventDefault();
    openMenu(target, { x: event.clientX, y: event.clientY });
  };

  const parts = { rows, selection, onMenu: openMenuBelow };
  return (
    <div className="outline">
      <div className="outline-top">
        <ToggleButtonGroup
          className="group views"
          aria-label={t('outline.form')}
          disallowEmptySelection
          selectedKeys={[form]}
          onSelectionChange={([chosen]) => setForm(forms.find((one) => one === chosen) ?? 'tree')}
        >
          <ToggleButton id="tree" className="button button-small">
            {t('outline.tree')}
          </ToggleButton>
          <ToggleButton id="list" className="button button-small">
            {t('outline.list')}
          </ToggleButton>
          <ToggleButton id="sentences" className="button button-small">
            {t('narration.form')}
          </ToggleButton>
        </ToggleButtonGroup>
        {form !== 'sentences' && <CommandButton command={copyView} input={copied} className="button button-small" />}
        <p className="minor outline-help" id="outline-help">
          {t(form === 'sentences' ? 'narration.help' : 'outline.help')}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows within are pressed; here their keys are read before React Aria takes them */}
      <div className="outline-rows" ref={box} {...watch} onKeyDownCapture={onKeyDown} onFocusCapture={noteFocus} onContextMenu={onContextMenu}>
        <Rows form={form} {...parts} />
      </div>
      <HiddenNodes rows={rows.hidden} />
      <span className="menu-anchor" ref={anchor} />
      {menu !== null && <TargetMenu target={menu} isOpen triggerRef={anchor} onClose={() => setMenu(null)} />}
    </div>
  );
}

function Rows({ form, ...parts }: OutlineForm & { readonly form: Form }) {
  switch (form) {
    case 'tree':
      return <OutlineTree {...parts} />;
    case 'list':
      return <OutlineTable {...parts} />;
    case 'sentences':
      return <NarrationView selection={parts.selection} />;
    default:
      return form satisfies never;
  }
}

const rowsIn = (box: HTMLElement | null): readonly HTMLElement[] => [...(box?.querySelectorAll<HTMLElement>('[role=row][data-key]') ?? [])];

/** Longer than the details take to come up over the rows of a narrow screen. */
const settled = 300;

/** Shows the row of what was selected, above the details where these lie over the rows. */
function useScrollToSelected(box: { readonly current: HTMLElement | null }): void {
  const selection = useSession((state) => state.selection);
  useEffect(() => {
    const keys = keysOf(selection);
    if (keys.size === 0) return;
    const find = () => rowsIn(box.current).find(({ dataset }) => keys.has(dataset['key'] ?? ''));
    const frame = requestAnimationFrame(() => find()?.scrollIntoView({ block: 'nearest' }));
    const timer = setTimeout(() => {
      const row = find();
      if (row !== undefined && isUnderDetails(row)) row.scrollIntoView({ block: 'start' });
    }, settled);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [box, selection]);
}

function isUnderDetails(row: HTMLElement): boolean {
  const { left, width, bottom } = row.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, bottom - 2)?.closest('.details') instanceof Element;
}

/** Where a row that had the focus is gone, its neighbour gets it, once menus are closed. Gives what notes the focus. */
function useFocusKept(box: { readonly current: HTMLElement | null }, changes: readonly unknown[]): (event: FocusEvent) => void {
  const last = useRef<{ readonly key: string; readonly place: number } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      // React Aria leaves the focus on the whole tree, a browser on the page.
      const isLost = document.activeElement === document.body || document.activeElement?.id === 'outline';
      if (last.current === null || !isLost) return;
      const { key, place } = last.current;
      const rows = rowsIn(box.current);
      if (!rows.some(({ dataset }) => dataset['key'] === key)) rows[Math.min(place, rows.length - 1)]?.focus();
    }, 50);
    return () => clearTimeout(timer);
    // biome-ignore lint/correctness/useExhaustiveDependencies: whoever calls says what takes rows away
  }, changes);
  return ({ target }) => {
    const key = rowOf(target);
    if (key === null) return;
    last.current = { key, place: rowsIn(box.current).findIndex(({ dataset }) => dataset['key'] === key) };
  };
}
