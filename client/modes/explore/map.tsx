import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Intents, Picture } from '../../canvas/canvas.ts';
import { openCanvas } from '../../canvas/open-canvas.ts';
import { allOf, expand, moveNodes, select, selectMore } from '../../commands/registry.ts';
import { clearSelection } from '../../commands/select.ts';
import { loadLater } from '../../parts/load-later.tsx';
import { useNarrow } from '../../parts/use-media.ts';
import { groupNodeId } from '../../state/groups.ts';
import { selectedNodes } from '../../state/session.ts';
import { useDesk, useSession, useText } from '../../use-desk.ts';
import { mapParts } from './features.tsx';
import { arrowDirections, nearestNode } from './nearest-node.ts';
import { drawnAs, readMoves, readTarget } from './read-drawn.ts';

const TargetMenu = loadLater(() => import('./target-menu.tsx').then((module) => module.TargetMenu));

/** A picture of more nodes than this has an overview beside it, and one that is larger than the view. */
const crowd = 40;
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
  const [isCut, setCut] = useState(false);
  const isNarrow = useNarrow();
  const { i18n } = useTranslation();
  const latest = useRef(picture);
  latest.current = picture;

  const openMenu = (target: Target, { x, y }: { readonly x: number; readonly y: number }) => {
    anchor.current?.style.setProperty('left', `${x}px`);
    anchor.current?.style.setProperty('top', `${y}px`);
    setMenu(target);
  };

  /** Opens a closed group or closes an open one, by its id on the canvas; says whether there is one. */
  const switchGroup = (id: NodeId): boolean => {
    const group = desk.history.read().groups.find((one) => groupNodeId(one) === id);
    if (group !== undefined) void import('./craft/switch-group.ts').then((module) => module.switchGroup(desk, i18n, group));
    return group !== undefined;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas is opened once for its desk
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const mean = (target: Target) => readTarget(latest.current, target);
    const expandAll = (id: NodeId) => void expand.run(desk, { ...allOf(id), ...desk.session.read().expanding });
    const intents: Intents = {
      select: (target) => void (target === null ? clearSelection.run(desk) : select.run(desk, mean(target))),
      selectMore: (id) => {
        const target = mean({ kind: 'node', id });
        for (const one of selectedNodes(target)) void selectMore.run(desk, one);
      },
      hover: (target) => desk.session.set({ hover: target === null ? null : mean(target) }),
      move: (moves) => void moveNodes.run(desk, readMoves(latest.current, moves, desk.history.read().nodes)),
      open: (id) => {
        if (!switchGroup(id)) expandAll(id);
      },
      more: expandAll,
      menu: (drawn, point) => {
        const target = mean(drawn);
        const chosen = selectedNodes(desk.session.read().selection);
        if (target.kind !== 'node' || !chosen.includes(target.id)) void select.run(desk, target);
        openMenu(target, point);
      },
    };
    const canvas = openCanvas(element, intents, { readCovered });
    desk.canvas.current = canvas;
    canvas.paint(latest.current);
    const endWatch = canvas.watchSight(({ frame, bounds }) => {
      setCut(bounds !== null && (bounds.left < frame.left || bounds.right > frame.right || bounds.top < frame.top || bounds.bottom > frame.bottom));
    });
    return () => {
      endWatch();
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
    const [chosen] = selectedNodes(selection);
    const from = drawnAs(latest.current, chosen);
    if (event.key === 'Enter' && selection !== null) {
      event.preventDefault();
      if (from?.members === undefined || !switchGroup(from.id)) document.getElementById('details')?.focus();
    }
    if (direction === undefined || event.shiftKey) return;
    event.preventDefault();
    const { nodes } = latest.current;
    const next = from === undefined ? (nodes.find(({ form }) => form === 'question') ?? nodes[0])?.id : nearestNode(nodes, from, direction);
    if (next === undefined) return;
    void select.run(desk, readTarget(latest.current, { kind: 'node', id: next }));
    desk.canvas.current?.reveal([next]);
  };

  /** Shift and a drag over the free map draw around what is to be selected. */
  const onMouseDown = (event: MouseEvent) => {
    if (!event.shiftKey || event.button !== 0 || hover !== null) return;
    event.stopPropagation();
    desk.session.set({ gesture: 'lasso' });
  };
  const Minimap = mapParts.minimap;
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
        onMouseDownCapture={onMouseDown}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={help} className="visually-hidden">
        {t('map.keys')}
      </p>
      <span className="menu-anchor" ref={anchor} />
      {Minimap !== undefined && !isNarrow && (isCut || picture.nodes.length > crowd) && <Minimap picture={picture} />}
      {menu !== null && <TargetMenu target={menu} isOpen triggerRef={anchor} onClose={() => setMenu(null)} />}
    </>
  );
}
