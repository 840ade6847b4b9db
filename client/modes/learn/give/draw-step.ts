import type { Highlight } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Intents, Picture } from '../../../canvas/canvas.ts';
import type { Drawing } from '../../../canvas/figure/drawing.ts';
import { openCanvas } from '../../../canvas/open-canvas.ts';
import type { Palette } from '../../../canvas/palette.ts';
import type { Stage } from '../../../layouts/layout.ts';
import { type Document, lineKey } from '../../../state/document.ts';
import { composePicture } from '../../explore/compose-picture.ts';
import { linesOf, membersOf, standsOf } from '../stage/highlight.ts';
import { loadPainter } from '../stage/load-painter.ts';
import { stageStep } from '../stage/stage-step.ts';
import type { InLanguage } from './desk-in.ts';

/** The map of a step as marks, and what was drawn. */
export type StepDrawing = { readonly document: Document; readonly picture: Picture; readonly drawing: Drawing };

/** Of more elements than this only so many come in a frame. */
const [crowd, inFrame] = [300, 40];
const nothing = () => undefined;
const noIntents: Intents = { select: nothing, selectMore: nothing, hover: nothing, move: nothing, open: nothing, menu: nothing, more: nothing };

/** On paper what a step brings forward stands out and nothing fades: pale lines do not print. */
export function emphasise(picture: Picture, highlights: readonly Highlight[]): Picture {
  const named = new Set(highlights.filter((one) => typeof one === 'string'));
  const lines = new Set(linesOf(highlights).map(lineKey));
  return {
    ...picture,
    nodes: picture.nodes.map((node) => ({
      ...node,
      more: null,
      isPinned: false,
      emphasis: membersOf(node).some((id) => named.has(id)) ? 'selected' : 'plain',
    })),
    lines: picture.lines.map((line) => ({ ...line, emphasis: standsOf(line).some((one) => lines.has(lineKey(one))) ? 'selected' : 'plain' })),
  };
}

/** Draws the map of a step out of sight, laid out for a room in px; null where the step shows nothing. */
export async function drawStep(
  played: PlayedLesson,
  index: number,
  room: Stage,
  { desk, t, language, text }: InLanguage,
  palette: Palette,
): Promise<StepDrawing | null> {
  const document = await stageStep(desk, played, index, room);
  if (document.nodes.length === 0) return null;
  const painter = document.rules.length === 0 ? null : await loadPainter(text);
  const plain = composePicture({ document, known: desk.entities.read(), selection: null, language, t, painter });
  const picture = emphasise(plain, played.lesson.steps[index]?.highlights ?? []);
  const place = globalThis.document.createElement('div');
  Object.assign(place.style, { position: 'fixed', left: '-5000px', top: '0', width: `${room.width}px`, height: `${room.height}px`, visibility: 'hidden' });
  place.inert = true;
  globalThis.document.body.append(place);
  const canvas = openCanvas(place, noIntents, { isStill: () => true });
  try {
    canvas.paint(picture);
    await untilDrawn(picture);
    return { document, picture, drawing: await canvas.takeDrawing({ palette, emphasis: true }) };
  } finally {
    canvas.close();
    place.remove();
  }
}

/** What draws outlines is fetched with the first of them, and a crowd comes over several frames. */
async function untilDrawn({ nodes, lines, hulls }: Picture): Promise<void> {
  if (hulls.length > 0) await import('../../../canvas/hull-elements.ts');
  const count = nodes.length * 3 + lines.length;
  for (let frame = hulls.length > 0 || count > crowd ? Math.ceil(count / inFrame) + 1 : 0; frame > 0; frame -= 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
