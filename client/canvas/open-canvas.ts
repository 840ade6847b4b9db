import cytoscape, { type EventObject, type NodeSingular } from 'cytoscape';
import type { PlacedNode, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Canvas, Intents, Picture } from './canvas.ts';
import { buildElements, type Satellite } from './elements.ts';
import { createViewport } from './follow-viewport.ts';
import { createGlide } from './glide.ts';
import { createMeasure } from './measure-text.ts';
import { type Palette, readPalette } from './palette.ts';
import type { Box } from './place-words.ts';
import { roomOf, sizeNode } from './size-node.ts';
import { buildStyle } from './style.ts';
import { createSync } from './sync-elements.ts';

const emptyPicture: Picture = { nodes: [], lines: [], bands: [] };

/** Opens a canvas in an element that is its own. */
export function openCanvas(container: HTMLElement, intents: Intents, { isStill = () => false }: { readonly isStill?: () => boolean } = {}): Canvas {
  let measure = createMeasure();
  let palette = readPalette(container);
  let picture = emptyPicture;
  let satellites: ReadonlyMap<string, readonly Satellite[]> = new Map();
  let bounds: Box | null = null;
  let renewals = 0;
  const lines = new Map<string, Target>();
  const cy = cytoscape({ container, style: buildStyle(palette), boxSelectionEnabled: false, autounselectify: true, minZoom: 0.08, maxZoom: 4 });
  const viewport = createViewport(cy, { isStill });
  const sync = createSync(cy);
  const glide = createGlide(cy, { isStill });

  const targetOf = (event: EventObject): Target | null => {
    if (event.target === cy) return null;
    if (event.target.isNode()) return { kind: 'node', id: event.target.data('target') as NodeId };
    return lines.get(event.target.data('key') as string) ?? null;
  };
  const openMenu = (event: EventObject) => {
    const target = targetOf(event);
    const { left, top } = container.getBoundingClientRect();
    if (target !== null) intents.menu(target, { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y });
  };
  cy.on('tap', (event) => {
    if (event.target !== cy && event.target.data('more') !== undefined) return intents.more(event.target.data('more') as NodeId);
    const target = targetOf(event);
    const { ctrlKey, metaKey, shiftKey } = event.originalEvent as MouseEvent;
    if (target?.kind === 'node' && (ctrlKey || metaKey || shiftKey)) return intents.selectMore(target.id);
    return intents.select(target);
  });
  cy.on('dbltap', 'node[target]', (event) => intents.open(event.target.data('target') as NodeId));
  cy.on('cxttap taphold', 'node[target], edge', openMenu);
  cy.on('mouseover', 'node[target], edge', (event) => {
    event.target.addClass('hovered');
    if (event.target.isNode()) event.target.connectedEdges().addClass('hovered');
    intents.hover(targetOf(event));
  });
  cy.on('mouseout', 'node[target], edge', () => {
    cy.edges('.hovered').removeClass('hovered');
    cy.nodes('.hovered').removeClass('hovered');
    intents.hover(null);
  });
  watchDrags();

  /** A node takes its small marks along, and the other selected nodes where it is one of them. */
  function watchDrags(): void {
    let company: readonly { readonly node: NodeSingular; readonly dx: number; readonly dy: number }[] = [];
    const follow = (node: NodeSingular) => {
      const { x, y } = node.position();
      for (const { id, dx, dy } of satellites.get(node.id()) ?? []) cy.getElementById(id).position({ x: x + dx, y: y + dy });
    };
    cy.on('grab', 'node[target]', ({ target }) => {
      const { x, y } = target.position();
      const chosen = target.hasClass('selected') ? cy.nodes('.selected[target]').toArray() : [target];
      company = chosen.map((node: NodeSingular) => ({ node, dx: node.position('x') - x, dy: node.position('y') - y }));
    });
    cy.on('drag', 'node[target]', ({ target }) => {
      const { x, y } = target.position();
      cy.batch(() => {
        for (const { node, dx, dy } of company) {
          if (node !== target) node.position({ x: x + dx, y: y + dy });
          follow(node);
        }
      });
    });
    cy.on('dragfree', 'node[target]', () => {
      intents.move(
        company.map(({ node }): PlacedNode => ({ id: node.data('target') as NodeId, x: Math.round(node.position('x')), y: Math.round(node.position('y')) })),
      );
    });
  }

  const paint = (next: Picture): void => {
    picture = next;
    const built = buildElements(next, palette, measure);
    bounds = built.bounds;
    viewport.keepRoom(next.bands.length === 0);
    satellites = groupBy(built.satellites, ({ of }) => of);
    lines.clear();
    for (const { key, line } of next.lines) lines.set(key, { kind: 'line', line });
    glide(sync.write(built.definitions));
  };
  const begin = (): void => {
    const question = picture.nodes.find(({ form }) => form === 'question');
    viewport.begin(bounds, question ?? null);
  };
  /** What is to be in sight; it may still have to be painted. */
  let wanted: readonly NodeId[] = [];
  const showWanted = (): void => {
    const known = new Map(picture.nodes.map((node) => [node.id, node]));
    const nodes = wanted.flatMap((id) => known.get(id) ?? []);
    if (nodes.length === 0 || nodes.length < wanted.length) return;
    wanted = [];
    const boxes = nodes.map((node): Box => {
      const { width, height, dy } = roomOf(node, sizeNode(node, palette, measure));
      return { left: node.x - width / 2, right: node.x + width / 2, top: node.y + dy - height / 2, bottom: node.y + dy + height / 2 };
    });
    viewport.reveal(boxes, bounds);
  };
  let isBegun = false;
  const resize = new ResizeObserver(() => {
    cy.resize();
    if (!viewport.isTheirs()) begin();
  });
  resize.observe(container);

  return {
    paint(next) {
      paint(next);
      showWanted();
      if (isBegun || next.nodes.length === 0) return;
      isBegun = true;
      begin();
    },
    restyle() {
      renewals += 1;
      palette = nameAnew(readPalette(container), renewals);
      measure = createMeasure();
      cy.style(buildStyle(palette));
      paint(picture);
      if (!viewport.isTheirs()) begin();
    },
    fit() {
      viewport.release();
      // The picture that is to be seen whole may still have to be painted.
      requestAnimationFrame(() => viewport.fit(bounds, { animated: true }));
    },
    zoomBy: viewport.zoomBy,
    panBy: viewport.panBy,
    reveal(ids) {
      wanted = ids;
      showWanted();
    },
    startAfresh() {
      isBegun = false;
      viewport.release();
    },
    pointOf(target) {
      const ids = target.kind === 'node' ? [target.id] : target.kind === 'nodes' ? target.ids : [target.line.from, target.line.to];
      const points = ids.map((id) => cy.getElementById(`n:${id}`)).filter((node) => !node.empty());
      const { left, top } = container.getBoundingClientRect();
      if (points.length === 0) return null;
      const sum = points.map((node) => node.renderedPosition()).reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
      return { x: left + sum.x / points.length, y: top + sum.y / points.length };
    },
    takePicture: ({ scale }) => cy.png({ output: 'blob-promise', full: true, scale, bg: palette.colour.canvas }) as unknown as Promise<Blob>,
    close() {
      resize.disconnect();
      cy.destroy();
    },
  };
}

/** Cytoscape keeps drawn labels by the name of their font, also those drawn before the font had loaded. */
const nameAnew = (palette: Palette, count: number): Palette => ({
  ...palette,
  sans: `${palette.sans}, sans-${count}`,
  serif: `${palette.serif}, serif-${count}`,
});

function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
