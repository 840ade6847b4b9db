import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Intents, Picture } from '../../canvas/canvas.ts';
import { openCanvas } from '../../canvas/open-canvas.ts';
import { allOf, expand, moveNodes, select, selectMore } from '../../commands/registry.ts';
import { clearSelection } from '../../commands/select.ts';
import { loadLater } from '../../parts/load-later.tsx';
import { selectedNodes } from '../../state/session.ts';
import { useDesk, useSession, useText } from '../../use-desk.ts';
import { arrowDirections, nearestNode } from './nearest-node.ts';

const TargetMenu = loadLater(() => import('./target-menu.tsx').then((module) => module.TargetMenu));

const sheetMove = 220;
/** How much of the map the sheet lies over, once it has come to rest; nothing on a wide screen. */
async function readCovered(): Promise<number> {
  if (!matchMedia('(max-width: 760px)').matches) return 0;
  await new Promise((resolve) => setTimeout(resolve, sheetMove));
  const [map, sheet] = ['.canvas', '.details'].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
  return map === undefined || sheet === undefined ? 0 : Math.max(0, map.bottom - sheet.top);
}

/** The canvas in its place. It shows a picture and passes on what the reader does there, by pointer or by keys. */
export function MapView({ picture }: { readonly picture: Picture }) {
  const desk = useDesk();
  const { t } = useText();
  const help = useId();
  const hover = useSession((state) => state.hover);
  const selection = useSession((state) => state.selection);
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const [menu, setMenu] = useState<Target | null>(null);
  const latest = useRef(picture);
  latest.current = picture;

  const openMenu = (target: Target, { x, y }: { readonly x: number; readonly y: number }) => {
    anchor.current?.style.setProperty('left', `${x}px`);
    anchor.current?.style.setProperty('top', `${y}px`);
    setMenu(target);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas is opened once for its desk
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const expandAll = (id: NodeId) => void expand.run(desk, { ...allOf(id), ...desk.session.read().expanding });
    const intents: Intents = {
      select: (target) => void (target === null ? clearSelection.run(desk) : select.run(desk, target)),
      selectMore: (id) => void selectMore.run(desk, id),
      hover: (target) => desk.session.set({ hover: target }),
      move: (moves) => void moveNodes.run(desk, moves),
      open: expandAll,
      more: expandAll,
      menu: (target, point) => {
        const chosen = selectedNodes(desk.session.read().selection);
        if (target.kind !== 'node' || !chosen.includes(target.id)) void select.run(desk, target);
        openMenu(target, point);
      },
    };
    const canvas = openCanvas(element, intents, { readCovered });
    desk.canvas.current = canvas;
    canvas.paint(latest.current);
    return () => {
      desk.canvas.current = null;
      canvas.close();
    };
  }, [desk]);

  useEffect(() => desk.canvas.current?.paint(picture), [desk, picture]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const point = selection === null ? null : desk.canvas.current?.pointOf(selection);
      if (selection === null || point === null || point === undefined) return;
      event.preventDefault();
      openMenu(selection, point);
      return;
    }
    const direction = Object.entries(arrowDirections).find(([key]) => key === event.key)?.[1];
    if (event.key === 'Enter' && selection !== null) {
      event.preventDefault();
      document.getElementById('details')?.focus();
    }
    if (direction === undefined || event.shiftKey) return;
    event.preventDefault();
    const { nodes } = latest.current;
    const [chosen] = selectedNodes(selection);
    const from = nodes.find(({ id }) => id === chosen);
    const next = from === undefined ? (nodes.find(({ form }) => form === 'question') ?? nodes[0])?.id : nearestNode(nodes, from, direction);
    if (next === undefined) return;
    void select.run(desk, { kind: 'node', id: next });
    desk.canvas.current?.reveal([next]);
  };

  const label = t('map.label', { nodes: t('map.nodes', { count: picture.nodes.length }), lines: t('map.lines', { count: picture.lines.length }) });
  return (
    <>
      <div
        className="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the selection
        tabIndex={0}
        aria-label={label}
        aria-describedby={help}
        data-hover={hover?.kind}
        ref={box}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={help} className="visually-hidden">
        {t('map.keys')}
      </p>
      <span className="menu-anchor" ref={anchor} />
      {menu !== null && <TargetMenu target={menu} isOpen triggerRef={anchor} onClose={() => setMenu(null)} />}
    </>
  );
}
