import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import type { Drawing } from '../../../canvas/figure/drawing.ts';
import { createMeasure } from '../../../canvas/measure-text.ts';
import type { Palette } from '../../../canvas/palette.ts';
import type { Stage } from '../../../layouts/layout.ts';
import { composeFigure, type Figure } from '../../explore/figure/compose-figure.ts';
import { mmOfPx } from '../../explore/figure/figure-sizes.ts';
import { textWriter } from '../../explore/figure/write-texts.ts';
import { legendEntries } from '../../explore/legend-entries.ts';
import type { InLanguage } from './desk-in.ts';
import { drawStep, type StepDrawing } from './draw-step.ts';

/** A place for a figure: its width and the height that its map may have, in px, and how many times its size; `isTurned` where it lies on its side. */
export type FigureRoom = Stage & { readonly isTurned: boolean; readonly mostScale: number };
/** A figure in its room; `step` is what it shows. */
export type FittedFigure = { readonly figure: Figure; readonly room: FigureRoom; readonly step: StepDrawing };

const measure = createMeasure();
const key = 10.5;

/** The map with its key below, as wide as the room; a map that would become too tall stands smaller, in the middle. */
function compose({ picture, drawing }: StepDrawing, { width, height, mostScale }: FigureRoom, { t, language }: InLanguage, palette: Palette): Figure {
  const { box } = drawing;
  const wide = Math.max(box.width, (box.height * width) / height, width / mostScale);
  const map: Drawing = { ...drawing, box: { ...box, x: box.x - (wide - box.width) / 2, width: wide } };
  const size = { page: { width: mmOfPx(width), height: null }, margin: 1, title: 0, key, note: key };
  const content = { title: null, parts: legendEntries(picture, { t, language }), notes: [], address: null };
  return composeFigure(map, content, { size, palette, writer: textWriter(palette, measure) });
}

/** Narrower than this a stance map has its sides above each other; lessons speak of left and right. */
const leastBeside = 800;

/** What a step is laid out for: its room, or for a stance map one as wide as it needs, which is then drawn smaller. */
function stageOf(layout: PlayedStep['layout'] | undefined, { width, height }: Stage): Stage {
  const grow = layout === 'stance' ? Math.max(1, leastBeside / width) : 1;
  return { width: Math.round(width * grow), height: Math.round(height * grow) };
}

type Loosened = Readonly<Record<'free' | 'force', PlayedLesson>>;
const loosened = new WeakMap<PlayedLesson, Loosened>();
/** The lesson without the places that it gives, so that a step can be laid out for another room, and without its layouts too. */
function loosen(played: PlayedLesson): Loosened {
  const free = { ...played, steps: played.steps.map((step) => ({ ...step, places: [], size: null })) };
  const found = loosened.get(played) ?? { free, force: { ...free, steps: free.steps.map((step) => ({ ...step, layout: 'force' as const })) } };
  loosened.set(played, found);
  return found;
}

/**
 * Draws a step in the first of some rooms where its smallest words are at least so many points: as the lesson places it, else laid out for the room, else
 * drawn together from all sides. Where it is too crowded for each of them, it takes the one with the largest words. Null where the step shows nothing.
 */
export async function fitFigure(
  played: PlayedLesson,
  index: number,
  { rooms, least }: { readonly rooms: readonly FigureRoom[]; readonly least: number },
  inLanguage: InLanguage,
  palette: Palette,
): Promise<FittedFigure | null> {
  const { layout, places = [] } = played.steps[index] ?? {};
  const { free, force } = loosen(played);
  const asTold = rooms.flatMap((room) => [{ room, of: played }, ...(places.length > 0 ? [{ room, of: free }] : [])]);
  let best: FittedFigure | null = null;
  for (const { room, of } of [...asTold, ...(layout === 'layered' ? rooms.map((one) => ({ room: one, of: force })) : [])]) {
    const step = await drawStep(of, index, stageOf(layout, room), inLanguage, palette);
    if (step === null) return null;
    const fitted = { figure: compose(step, room, inLanguage, palette), room, step };
    if (fitted.figure.smallest >= least) return fitted;
    if (best === null || fitted.figure.smallest > best.figure.smallest) best = fitted;
  }
  return best;
}
