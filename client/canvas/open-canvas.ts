import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import type { PlacedNode, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Canvas, Intents, Picture } from './canvas.ts';
import { buildElements, type Satellite } from './elements.ts';
import { createMeasure } from './measure-text.ts';
import { type Palette, readPalette } from './palette.ts';
import { buildStyle } from './style.ts';

/** Room for the buttons over the map's upper and lower edge. */
const padding = { x: 20, y: 58 };
const mostZoom = 1.15;
/** Below it names cannot be read, so a small screen begins with the middle of the picture. */
const leastReadable = 0.6;
const mapMove = 240;

/** Opens a canvas in an element that is its own. */
export function openCanvas(container: HTMLElement, intents: Intents, { isStill = () => false }: { readonly isStill?: () => boolean } = {}): Canvas {
  let measure = createMeasure();
  let palette = readPalette(container);
  let picture: Picture = { nodes: [], lines: [] };
  let satellites: ReadonlyMap<string, readonly Satellite[]> = new Map();
  const cy = cytoscape({
    container,
    style: buildStyle(palette),
    boxSelectionEnabled: false,
    autounselectify: true,
    minZoom: 0.08,
    maxZoom: 4,
  });
  const lines = new Map<string, Target>();
  let renewals = 0;

  const targetOf = (event: EventObject): Target | null => {
    if (event.target === cy) return null;
    if (event.target.isNode()) return { kind: 'node', id: event.target.data('target') as NodeId };
    return lines.get(event.target.data('key') as string) ?? null;
  };
  const followSatellites = (node: NodeSingular) => {
    const { x, y } = node.position();
    for (const { id, dx, dy } of satellites.get(node.id()) ?? []) cy.getElementById(id).position({ x: x + dx, y: y + dy });
  };
  cy.on('tap', (event) => intents.select(targetOf(event)));
  cy.on('dbltap', 'node[target]', (event) => intents.open(event.target.data('target') as NodeId));
  cy.on('cxttap', 'node[target]', (event) => {
    const { left, top } = container.getBoundingClientRect();
    intents.menu(event.target.data('target') as NodeId, { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y });
  });
  cy.on('mouseover', 'node[target], edge', (event) => {
    event.target.addClass('hovered');
    if (event.target.isNode()) event.target.connectedEdges().addClass('hovered');
    intents.hover(targetOf(event));
  });
  cy.on('mouseout', 'node[target], edge', () => {
    cy.edges('.hovered').removeClass('hovered');
    intents.hover(null);
  });
  cy.on('drag', 'node[target]', (event) => followSatellites(event.target));
  cy.on('dragfree', 'node[target]', (event) => {
    const { x, y } = event.target.position();
    const moved: PlacedNode = { id: event.target.data('target') as NodeId, x: Math.round(x), y: Math.round(y) };
    intents.move([moved]);
  });

  const paint = (next: Picture): void => {
    picture = next;
    const built = buildElements(next, palette, measure);
    satellites = groupBy(built.satellites, ({ of }) => of);
    lines.clear();
    for (const { key, line } of next.lines) lines.set(key, { kind: 'line', line });
    const kept = new Set(built.definitions.map(({ data }) => data.id));
    cy.batch(() => {
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      for (const definition of built.definitions) {
        const element = cy.getElementById(definition.data.id ?? '');
        if (element.empty()) {
          cy.add(definition);
          continue;
        }
        element.data(definition.data);
        element.classes(definition.classes ?? '');
        if (definition.position !== undefined && !element.grabbed()) element.position(definition.position);
      }
    });
  };
  const move = (change: () => Parameters<Core['animate']>[0]): void => {
    cy.stop();
    cy.animate({ ...change(), duration: isStill() ? 0 : mapMove, easing: 'ease-out' });
  };
  const fit = (animated: boolean): void => {
    if (cy.elements().empty() || cy.width() === 0) return;
    const box = cy.elements().boundingBox({});
    const zoom = Math.min(mostZoom, (cy.width() - 2 * padding.x) / box.w, (cy.height() - 2 * padding.y) / box.h);
    const pan = { x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2, y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2 };
    if (animated) move(() => ({ zoom, pan }));
    else {
      cy.stop();
      cy.viewport({ zoom, pan });
    }
  };
  /** All of it, or what stands around the question where all of it would be too small to read. */
  const begin = (): void => {
    fit(false);
    const middle = cy.nodes('.question');
    if (cy.zoom() >= leastReadable || middle.empty()) return;
    const { x, y } = middle.first().position();
    cy.viewport({ zoom: leastReadable, pan: { x: cy.width() / 2 - leastReadable * x, y: cy.height() / 2 - leastReadable * y } });
  };
  /** What is to be in sight; it may still have to be painted. */
  let wanted: readonly NodeId[] = [];
  const showWanted = (): void => {
    const nodes = wanted.map((id) => cy.getElementById(`n:${id}`));
    if (nodes.length === 0 || nodes.some((node) => node.empty())) return;
    wanted = [];
    const { x1, x2, y1, y2 } = cy.extent();
    const isHidden = nodes.some((node) => {
      const box = node.boundingBox({});
      return box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2;
    });
    if (isHidden) fit(true);
  };
  let fitted = false;
  /** Whether the reader moved the view: it is theirs then, until they ask for all of it. */
  let moved = false;
  cy.on('scrollzoom pinchzoom dragpan', () => {
    moved = true;
  });
  const resize = new ResizeObserver(() => {
    cy.resize();
    if (!moved) begin();
  });
  resize.observe(container);

  return {
    paint(next) {
      paint(next);
      showWanted();
      if (fitted || next.nodes.length === 0) return;
      fitted = true;
      begin();
    },
    restyle() {
      renewals += 1;
      palette = nameAnew(readPalette(container), renewals);
      measure = createMeasure();
      cy.style(buildStyle(palette));
      paint(picture);
      if (!moved) begin();
    },
    fit() {
      moved = false;
      fit(true);
    },
    zoomBy(factor) {
      moved = true;
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const [middle, pan] = [{ x: cy.width() / 2, y: cy.height() / 2 }, cy.pan()];
      const ratio = zoom / cy.zoom();
      move(() => ({ zoom, pan: { x: middle.x - (middle.x - pan.x) * ratio, y: middle.y - (middle.y - pan.y) * ratio } }));
    },
    panBy(shift) {
      moved = true;
      move(() => ({ panBy: shift }));
    },
    reveal(ids) {
      wanted = ids;
      showWanted();
    },
    startAfresh() {
      fitted = false;
      moved = false;
    },
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
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
