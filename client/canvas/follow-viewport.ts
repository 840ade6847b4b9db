import type { Core } from 'cytoscape';
import type { Sight } from './canvas.ts';
import { type Box, joinBoxes, type Point } from './geometry.ts';

/** Room for the buttons over the map's upper and lower edge; a stance map leaves it itself. `scale` is how many px of the screen one of the picture is, where all fits. */
export type Room = { readonly x: number; readonly top: number; readonly bottom: number; readonly scale?: number };
const buttons: Room = { x: 16, top: 58, bottom: 50 };
const none: Room = { x: 2, top: 2, bottom: 10 };
/** How far a picture with that room stands above the middle. */
const raised = (none.bottom - none.top) / 2;
const mostZoom = 1.15;
/** A stance map made for a stage of another size is shown whole, down to this; a larger picture is one like any other. */
const leastStance = 0.85;
const mapMove = 240;
/** A small screen begins with the middle of the picture, where all of it would be too small to read. */
const leastReadable = 0.5;

type View = { readonly zoom: number; readonly pan: Point };

/** What part of the map is in sight. Once the reader moved it, it is theirs until they ask for all of it. */
export function createViewport(cy: Core, { isStill, room: usual = buttons }: { readonly isStill: () => boolean; readonly room?: Room | undefined }) {
  const { scale = 1 } = usual;
  let isTheirs = false;
  cy.on('scrollzoom pinchzoom dragpan', () => {
    isTheirs = true;
  });
  const listeners = new Set<() => void>();
  let frame = 0;
  /** Once a frame at most. */
  const tell = (): void => {
    if (listeners.size === 0 || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      for (const listener of listeners) listener();
    });
  };
  cy.on('viewport resize', tell);
  const show = ({ zoom, pan }: View, animated: boolean): void => {
    cy.stop();
    if (animated && !isStill()) cy.animate({ zoom, pan, duration: mapMove, easing: 'ease-out' });
    else cy.viewport({ zoom, pan });
  };
  let isStance = false;
  const centred = ({ x, y }: Point, zoom: number, { top, bottom }: Room): View => ({
    zoom,
    pan: { x: cy.width() / 2 - zoom * x, y: (cy.height() + top - bottom) / 2 - zoom * y },
  });
  const fitted = (box: Box, room: Room, most: number): View => {
    const [width, height] = [Math.max(1, box.right - box.left), Math.max(1, box.bottom - box.top)];
    const zoom = Math.min(most, (cy.width() - 2 * room.x) / width, (cy.height() - room.top - room.bottom) / height);
    return centred({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, Math.max(cy.minZoom(), zoom), room);
  };
  const viewOf = (box: Box): View => {
    if (!isStance) return fitted(box, usual, mostZoom * scale);
    const [halfWidth, halfHeight] = [cy.width() / 2 / scale, cy.height() / 2 / scale];
    const [top, bottom] = [raised - halfHeight, raised + halfHeight];
    if (box.left >= -halfWidth && box.right <= halfWidth && box.top >= top && box.bottom <= bottom) return centred({ x: 0, y: 0 }, scale, none);
    const whole = fitted(box, none, scale);
    return whole.zoom >= leastStance * scale ? whole : fitted(box, usual, scale);
  };
  return {
    /** A stance map leaves room for the buttons by itself: it is shown as it was laid out, around its middle. */
    keepStance(isKept: boolean) {
      isStance = isKept;
    },
    isTheirs: () => isTheirs,
    release() {
      isTheirs = false;
    },
    /** All of it. */
    fit(box: Box | null, { animated }: { readonly animated: boolean }): void {
      if (box !== null && cy.width() > 0) show(viewOf(box), animated);
    },
    /** All of it, or what stands around a place where all of it would be too small to read. */
    begin(box: Box | null, middle: Point | null): void {
      if (box === null || cy.width() === 0) return;
      const view = viewOf(box);
      show(view.zoom >= leastReadable || middle === null ? view : centred(middle, leastReadable, isStance ? none : usual), false);
    },
    /**
     * Looks further, no more than needed, where boxes are out of sight; what was in sight stays about where it was. `covered` are px at the lower
     * edge that something lies over: there the boxes are brought above it.
     */
    reveal(boxes: readonly Box[], all: Box | null, covered: number): void {
      const { x1, x2, y1, y2 } = cy.extent();
      const floor = y2 - covered / cy.zoom();
      const isOut = boxes.some(({ left, right, top, bottom }) => left < x1 || right > x2 || top < y1 || bottom > floor);
      if (!isOut || all === null) return;
      const about = joinBoxes(boxes);
      const wanted = joinBoxes([...boxes, { left: x1, right: x2, top: y1, bottom: y2 }]);
      if (covered > 0 && about !== null) show(fitted(about, { x: 16, top: 16, bottom: covered + 16 }, cy.zoom()), true);
      else show(viewOf(wanted !== null && fits(wanted, all) ? wanted : all), true);
    },
    zoomBy(factor: number): void {
      isTheirs = true;
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
      const [middle, pan, ratio] = [{ x: cy.width() / 2, y: cy.height() / 2 }, cy.pan(), zoom / cy.zoom()];
      show({ zoom, pan: { x: middle.x - (middle.x - pan.x) * ratio, y: middle.y - (middle.y - pan.y) * ratio } }, true);
    },
    frame(box: Box): void {
      isTheirs = true;
      show(fitted(box, usual, mostZoom * scale), true);
    },
    lookAt({ x, y }: Point, { isAtOnce = false, zoom = cy.zoom() }: { readonly isAtOnce?: boolean; readonly zoom?: number } = {}): void {
      isTheirs = true;
      show(centred({ x, y }, zoom, { x: 0, top: 0, bottom: 0 }), !isAtOnce);
    },
    tell,
    watch(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    readSight(bounds: Box | null): Sight {
      const { x1, x2, y1, y2 } = cy.extent();
      return { frame: { left: x1, right: x2, top: y1, bottom: y2 }, bounds, zoom: cy.zoom() };
    },
    panBy({ x, y }: Point): void {
      isTheirs = true;
      const pan = cy.pan();
      show({ zoom: cy.zoom(), pan: { x: pan.x + x, y: pan.y + y } }, true);
    },
  };
}

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);
/** Whether a part is worth showing instead of all of it. */
const fits = (part: Box, all: Box): boolean => area(part) < 1.2 * area(all);
