import { useEffect, useRef, useState } from 'react';
import type { NodeId } from '#contract/graph.ts';
import type { Intents, Picture } from '../../canvas/canvas.ts';
import { openCanvas } from '../../canvas/open-canvas.ts';
import { clearSelection } from '../../commands/select.ts';
import { allOf, expand, moveNodes, select } from '../../commands/registry.ts';
import { loadLater } from '../../parts/load-later.tsx';
import { useDesk, useSession, useText } from '../../use-desk.ts';

const NodeMenu = loadLater(() => import('./node-menu.tsx').then((module) => module.NodeMenu));

const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The canvas in its place. It shows a picture and passes on what the reader does there. */
export function MapView({ picture }: { readonly picture: Picture }) {
  const desk = useDesk();
  const { t } = useText();
  const hover = useSession((state) => state.hover);
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const [menu, setMenu] = useState<NodeId | null>(null);
  const latest = useRef(picture);
  latest.current = picture;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const intents: Intents = {
      select: (target) => void (target === null ? clearSelection.run(desk) : select.run(desk, target)),
      hover: (target) => desk.session.set({ hover: target }),
      move: (moves) => void moveNodes.run(desk, moves),
      open: (id) => void expand.run(desk, allOf(id)),
      menu: (id, { x, y }) => {
        void select.run(desk, { kind: 'node', id });
        anchor.current?.style.setProperty('left', `${x}px`);
        anchor.current?.style.setProperty('top', `${y}px`);
        setMenu(id);
      },
    };
    const canvas = openCanvas(element, intents, { isStill: prefersStill });
    desk.canvas.current = canvas;
    canvas.paint(latest.current);
    const restyle = () => canvas.restyle();
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', restyle);
    document.fonts.addEventListener('loadingdone', restyle);
    return () => {
      for (const query of queries) query.removeEventListener('change', restyle);
      document.fonts.removeEventListener('loadingdone', restyle);
      desk.canvas.current = null;
      canvas.close();
    };
  }, [desk]);

  useEffect(() => desk.canvas.current?.paint(picture), [desk, picture]);

  const label = t('map.label', { nodes: t('map.nodes', { count: picture.nodes.length }), lines: t('map.lines', { count: picture.lines.length }) });
  return (
    <>
      <div className="canvas" role="img" aria-label={label} data-hover={hover?.kind} ref={box} onContextMenu={(event) => event.preventDefault()} />
      <span className="menu-anchor" ref={anchor} />
      {menu !== null && <NodeMenu id={menu} isOpen triggerRef={anchor} onClose={() => setMenu(null)} />}
    </>
  );
}
