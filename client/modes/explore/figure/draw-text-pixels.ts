import { multiply, type TextMark } from '../../../canvas/figure/drawing.ts';
import type { Fonts } from '../../../canvas/size-node.ts';
import type { DrawnText } from './write-pdf.ts';
import { fontOf } from './write-texts.ts';

/** Pixels for each px, as fine as print. */
const scale = 6;

/** Draws a text in whatever typeface the browser has for its letters. */
export function drawTextPixels(mark: TextMark, fonts: Fonts): DrawnText {
  const edge = (mark.rim?.width ?? 0) / 2 + mark.size * 0.4;
  const [width, height] = [Math.ceil((mark.width + 2 * edge) * scale), Math.ceil((mark.size + 2 * edge) * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser gives no surface to draw on');
  context.scale(scale, scale);
  context.translate(edge, edge + mark.size);
  context.font = fontOf(fonts, mark);
  context.lineJoin = 'round';
  if (mark.rim !== null) {
    context.globalAlpha = mark.rim.alpha;
    context.strokeStyle = mark.rim.colour;
    context.lineWidth = mark.rim.width;
    context.strokeText(mark.text, 0, 0);
  }
  context.globalAlpha = mark.ink.alpha;
  context.fillStyle = mark.ink.colour;
  context.fillText(mark.text, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const [rgb, alpha] = [new Uint8Array(width * height * 3), new Uint8Array(width * height)];
  for (let place = 0; place < alpha.length; place += 1) {
    rgb.set(data.subarray(place * 4, place * 4 + 3), place * 3);
    alpha[place] = data[place * 4 + 3] ?? 0;
  }
  // An image fills the unit square, upward.
  return { width, height, rgb, alpha, at: multiply(mark.at, [width / scale, 0, 0, -height / scale, -edge, -edge - mark.size + height / scale]) };
}
