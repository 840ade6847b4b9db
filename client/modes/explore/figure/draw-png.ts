import type { Drawing, Mark, Path } from '../../../canvas/figure/drawing.ts';
import type { Fonts } from '../../../canvas/size-node.ts';
import { fontOf } from './write-texts.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws a figure on a canvas, `scale` pixels for each of its px. */
export function drawOnCanvas(context: Context, { marks, box, background }: Drawing, scale: number, fonts: Fonts): void {
  context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  context.fillStyle = background;
  context.fillRect(box.x, box.y, box.width, box.height);
  for (const mark of marks) {
    context.save();
    drawMark(context, mark, fonts);
    context.restore();
  }
}

/** The figure as a PNG file that says how large it is on paper. */
export async function drawPng(drawing: Drawing, scale: number, fonts: Fonts): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.ceil(drawing.box.width * scale), Math.ceil(drawing.box.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no surface to draw on');
  drawOnCanvas(context, drawing, scale, fonts);
  const file = await canvas.convertToBlob({ type: 'image/png' });
  return new Blob([sayDensity(new Uint8Array(await file.arrayBuffer()), (scale * 96) / 0.0254)], { type: 'image/png' });
}

function drawMark(context: Context, mark: Mark, fonts: Fonts): void {
  if (mark.kind === 'path') {
    const path = pathOf(mark.path);
    if (mark.fill !== null) {
      context.globalAlpha = mark.fill.alpha;
      context.fillStyle = mark.fill.colour;
      context.fill(path);
    }
    if (mark.stroke === null) return;
    const { alpha, colour, width, dash, cap, join } = mark.stroke;
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = join;
    context.setLineDash([...dash]);
    context.stroke(path);
    return;
  }
  context.transform(...mark.at);
  context.font = fontOf(fonts, mark);
  if (mark.rim !== null) {
    context.globalAlpha = mark.rim.alpha;
    context.strokeStyle = mark.rim.colour;
    context.lineWidth = mark.rim.width;
    context.lineJoin = 'round';
    context.strokeText(mark.text, 0, 0);
  }
  context.globalAlpha = mark.ink.alpha;
  context.fillStyle = mark.ink.colour;
  context.fillText(mark.text, 0, 0);
}

function pathOf(path: Path): Path2D {
  const drawn = new Path2D();
  for (const segment of path) {
    if (segment[0] === 'M') drawn.moveTo(segment[1], segment[2]);
    else if (segment[0] === 'L') drawn.lineTo(segment[1], segment[2]);
    else if (segment[0] === 'C') drawn.bezierCurveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
    else drawn.closePath();
  }
  return drawn;
}

/** Puts a `pHYs` chunk behind the head of a PNG, in pixels per metre; without it programs print at 72 or 96 dpi. */
function sayDensity(png: Uint8Array, perMetre: number): Uint8Array<ArrayBuffer> {
  const headEnd = 33;
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, Math.round(perMetre));
  view.setUint32(12, Math.round(perMetre));
  view.setUint8(16, 1);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, headEnd));
  whole.set(chunk, headEnd);
  whole.set(png.subarray(headEnd), headEnd + chunk.length);
  return whole;
}

/** CRC-32 as PNG has it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
