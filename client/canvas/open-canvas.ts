import cytoscape from 'cytoscape';
import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { prefersStill } from '../prefers-still.ts';
import type { Canvas, Intents, Picture, PictureNode } from './canvas.ts';
import { buildElements } from './elements.ts';
import { drawCrisp } from './draw-crisp.ts';
import { createViewport, type Room } from './follow-viewport.ts';
import { createGlide } from './glide.ts';
import { createMeasure } from './measure-text.ts';
import { type Palette, readPalette } from './palette.ts';
import { type Box, joinBoxes } from './geometry.ts';
import { placeNode, type Rulers } from './placed.ts';
import type { Satellite } from './satellites.ts';
import { createSizer, type Fonts } from './size-node.ts';
import { buildStyle } from './style.ts';
import { createSync, type Postpone } from './sync-elements.ts';
import { watchDrags } from './watch-drags.ts';
import { watchLooks } from './watch-looks.ts';
import { watchPointer } from './watch-pointer.ts';

const emptyPicture: Picture = { nodes: [], lines: [], bands: [], hulls: [] };

type Options = {
  readonly isStill?: () => boolean;
  /** How many px of its lower edge something lies over. */
  readonly readCovered?: () => Promise<number>;
  /** Whether every node stays where the picture says. */
  readonly isFixed?: boolean;
  /** Left free around what is drawn, px. */
  readonly room?: Room;
};

/** Opens a canvas in an element that is its own. */
export function openCanvas(
  container: HTMLElement,
  intents: Intents,
  { isStill = prefersStill, readCovered = () => Promise.resolve(0), isFixed = false, room }: Options = {},
): Canvas {
  let palette = readPalette(container);
  let rulers = createRulers(palette);
  let picture = emptyPicture;
  let satellites: ReadonlyMap<string, readonly Satellite[]> = new Map();
  let pills: readonly string[] = [];
  let bounds: Box | null = null;
  let renewals = 0;
  const lines = new Map<string, Target>();
  const cy = cytoscape({
    container,
    style: buildStyle(palette),
    boxSelectionEnabled: false,
    autounselectify: true,
    autoungrabify: isFixed,
    minZoom: 0.08,
    maxZoom: 4,
  });
  drawCrisp(cy);
  const viewport = createViewport(cy, { isStill, room });
  const sync = createSync(cy, inNextFrame);
  const glide = createGlide(cy, { isStill });

  watchPointer(cy, intents, { readLine: (key) => lines.get(key), readPills: () => pills });
  watchDrags(cy, intents, (id) => satellites.get(id) ?? []);

  const paint = (next: Picture): void => {
    picture = next;
    if (next.hulls.length > 0 && rulers.drawHulls === undefined) fetchHulls();
    const built = buildElements(next, rulers);
    bounds = built.bounds;
    viewport.keepStance(next.bands.length > 0);
    satellites = groupBy(built.satellites, ({ of }) => of);
    pills = built.satellites.filter(({ kind }) => kind === 'more').map(({ id }) => id);
    lines.clear();
    for (const { key, line } of next.lines) lines.set(key, { kind: 'line', line });
    glide(sync(built.definitions));
    viewport.tell();
  };
  /** What draws outlines is fetched with the first of them. */
  const fetchHulls = (): void => {
    void import('./hull-elements.ts').then(({ drawHulls }) => {
      if (rulers.drawHulls !== undefined || cy.destroyed()) return;
      rulers = { ...rulers, drawHulls };
      paint(picture);
    });
  };
  const begin = (): void => {
    const question = picture.nodes.find(({ form }) => form === 'question');
    viewport.begin(bounds, question ?? null);
  };
  /** What is to be in sight; it may still have to be painted. */
  let wanted: readonly NodeId[] = [];
  const boxesOf = (ids: readonly NodeId[]): readonly Box[] => {
    const known = drawnAs(picture);
    return ids.flatMap((id) => known.get(id) ?? []).map((node) => placeNode(node, rulers).box);
  };
  const showWanted = (): void => {
    const boxes = boxesOf(wanted);
    if (boxes.length === 0 || boxes.length < wanted.length) return;
    wanted = [];
    void readCovered().then((covered) => viewport.reveal(boxes, bounds, covered));
  };
  let isBegun = false;
  const resize = new ResizeObserver(() => {
    cy.resize();
    if (!viewport.isTheirs()) begin();
  });
  resize.observe(container);

  const canvas: Canvas = {
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
      rulers = { ...createRulers(palette), ...(rulers.drawHulls !== undefined && { drawHulls: rulers.drawHulls }) };
      cy.style(buildStyle(palette));
      paint(picture);
      if (!viewport.isTheirs()) begin();
    },
    fit() {
      viewport.release();
      // The picture that is to be seen whole may still have to be painted.
      requestAnimationFrame(() => viewport.fit(bounds, { animated: true }));
    },
    frame(ids) {
      requestAnimationFrame(() => {
        const box = joinBoxes(boxesOf(ids));
        if (box !== null && !cy.destroyed()) viewport.frame(box);
      });
    },
    lookAt: viewport.lookAt,
    readSight: () => viewport.readSight(bounds),
    watchSight(listener) {
      const tell = () => listener(viewport.readSight(bounds));
      tell();
      return viewport.watch(tell);
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
      const known = drawnAs(picture);
      const points = ids.map((id) => cy.getElementById(`n:${known.get(id)?.id ?? id}`)).filter((node) => !node.empty());
      const { left, top } = container.getBoundingClientRect();
      if (points.length === 0) return null;
      const sum = points.map((node) => node.renderedPosition()).reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
      return { x: left + sum.x / points.length, y: top + sum.y / points.length };
    },
    takeDrawing: async (options) => (await import('./figure/record-drawing.ts')).recordDrawing(cy, options),
    close() {
      endWatch();
      resize.disconnect();
      cy.destroy();
    },
  };
  const endWatch = watchLooks(canvas.restyle);
  return canvas;
}

/** Cytoscape keeps drawn labels by the name of their font, also those drawn before the font had loaded. */
const nameAnew = (palette: Palette, count: number): Palette => ({
  ...palette,
  sans: `${palette.sans}, sans-${count}`,
  serif: `${palette.serif}, serif-${count}`,
});

const inNextFrame: Postpone = (work) => {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
};

/** Made anew with new typefaces, as a text measured before a font had loaded has another width. */
function createRulers(fonts: Fonts): Rulers {
  const measure = createMeasure();
  return { fonts, measure, size: createSizer(fonts, measure) };
}

/** What each node is drawn as: itself, or the closed group that it is in. */
const drawnAs = ({ nodes }: Picture): ReadonlyMap<NodeId, PictureNode> =>
  new Map(nodes.flatMap((node) => [node.id, ...(node.members ?? [])].map((id) => [id, node] as const)));

function groupBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
