import { pxOfMm } from '../../explore/figure/figure-sizes.ts';
import type { FigureRoom } from './fit-figure.ts';

const room = (width: number, height: number, { isTurned = false, mostScale = 1 } = {}): FigureRoom => ({
  width: Math.round(width),
  height: Math.round(height),
  isTurned,
  mostScale,
});

/** On paper, the same for A4 and Letter: beside the text of its step, on most of a page, or on a page of its own lying on its side. */
export const paperRooms: readonly FigureRoom[] = [
  room(pxOfMm(178), pxOfMm(92)),
  room(pxOfMm(178), pxOfMm(190)),
  room(pxOfMm(230), pxOfMm(150), { isTurned: true }),
];
/** The smallest words of a figure on paper, in points. */
export const leastOnPaper = 7;

/** A slide in px; 960 of them are as wide as the wall. */
export const slide = { width: 960, height: 540, margin: 48 } as const;
/** On a slide: beside the text, or on a slide of its own. */
export const slideRooms: readonly FigureRoom[] = [room(500, 380, { mostScale: 1.4 }), room(slide.width - 2 * slide.margin, 390, { mostScale: 1.5 })];
/** What can still be read at the back of a room, in points of a slide that is 720 wide. */
export const leastOnSlide = 7.5;
