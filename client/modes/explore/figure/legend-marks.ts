import { nodeKinds } from '#contract/vocabulary.ts';
import { type Mark, moveMark, type PathMark, type Stroke } from '../../../canvas/figure/drawing.ts';
import { readPath } from '../../../canvas/figure/read-path.ts';
import { familyLooks } from '../../../canvas/families.ts';
import type { Palette, Token } from '../../../canvas/palette.ts';
import { cardPath, endPaths, filledEnds, shapePaths } from '../../../parts/glyph-paths.ts';
import type { LegendMark } from '../legend-entries.ts';
import type { TextWriter } from './write-texts.ts';

/** Width of a mark of the key, which is 14 px high, in the same px. */
export const widthOfMark = (mark: LegendMark, writer: TextWriter): number => {
  switch (mark.kind) {
    case 'line':
      return 35 * mark.families.length;
    case 'number':
    case 'more':
      return writer.widthOf(mark.text, numberLook) + 4;
    case 'style':
      return (mark.style.line === undefined ? 0 : 29) + (mark.style.node === undefined ? 0 : 21) + writer.widthOf(mark.style.sign ?? '', numberLook);
    default:
      return 22;
  }
};
const numberLook = { size: 12, weight: 600, family: 'sans', colour: '' } as const;
const styleDashes = { solid: [], dashed: [5, 3], dotted: [1.5, 3] } as const;
const pinPath = 'M8 0.5h6v1.6l-1 .9v3l2 2v1.6H11.7V14H10.3v-4.4H7V8l2-2V3l-1-.9Z';

/** A mark of the key with its upper left corner at 0, 0. */
export function drawLegendMark(mark: LegendMark, { colour }: Palette, writer: TextWriter): readonly Mark[] {
  const filled = (d: string, ink: string): PathMark => ({ kind: 'path', path: readPath(d), fill: { colour: ink, alpha: 1 }, stroke: null });
  const drawn = (d: string, ink: string, width: number, more: Partial<Stroke> = {}): PathMark => ({
    kind: 'path',
    path: readPath(d),
    fill: null,
    stroke: { colour: ink, alpha: 1, width, dash: [], cap: 'butt', join: 'miter', ...more },
  });
  const lifted = (marks: readonly Mark[]) => marks.map((one) => moveMark(one, [1, 0, 0, 1, 0, -3]));
  switch (mark.kind) {
    case 'line':
      return mark.families.flatMap((family, place) => {
        const { colour: ink, width, dash, end, bothEnds } = familyLooks[family];
        const marks: Mark[] = [drawn(`M${bothEnds ? 3 : 1} 7H${end === 'triangle' ? 26 : 32}`, colour[ink], width, { dash })];
        if (end !== 'none') marks.push(drawn(endPaths[end], colour[ink], 1.75));
        if (filledEnds.includes(end)) marks.push(filled(endPaths[end], colour[ink]));
        if (bothEnds) marks.push(drawn('M3 1.5v11', colour[ink], 1.75));
        const diamond = 'M14 2.2 18.8 7 14 11.8 9.2 7Z';
        if (mark.conditional) marks.push(filled(diamond, colour.canvas), drawn(diamond, colour[ink], 1.5));
        return marks.map((one) => moveMark(one, [1, 0, 0, 1, 35 * place, 0]));
      });
    case 'shape': {
      const ink = mark.isDisputed ? colour.dispute : colour['text-2'];
      const path = mark.of === 'Claim' ? cardPath : shapePaths[nodeKinds[mark.of].shape];
      return lifted([drawn(path, ink, 1.4), ...(mark.isDisputed ? [drawn('M5 7h12v6H5Z', ink, 1.4)] : [])]);
    }
    case 'question':
      return lifted([filled(shapePaths['cut-rectangle'], colour.text)]);
    case 'band':
      return [filled('M0 0h22v14h-22Z', colour[`band-${mark.side}`]), drawn('M0 0h22v14h-22Z', colour.control, 0.5)];
    case 'pin':
      return [filled(pinPath, colour['text-2'])];
    case 'number':
    case 'more':
      return [writer.line(mark.text, [2, 11], { ...numberLook, colour: colour['text-2'] })];
    case 'style': {
      const { node, line, sign } = mark.style;
      const [inkNode, inkLine] = [node, line].map((paint) => colour[(paint?.colour ?? 'text-2') as Token] ?? colour['text-2']) as [string, string];
      const circle = 'M2 7a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z';
      const shift = line === undefined ? 0 : 29;
      const marks: Mark[] = [];
      if (line !== undefined) marks.push(drawn('M1 7H25', inkLine, line.width ?? 2, { dash: styleDashes[line.dash ?? 'solid'] }));
      if (node !== undefined) {
        const shape: Mark[] = [drawn(circle, inkNode, 2, { dash: node.border === 'dashed' ? [4, 3] : [] })];
        if (node.border === 'double') shape.push(drawn('M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z', inkNode, 1.5));
        marks.push(...shape.map((one) => moveMark(one, [1, 0, 0, 1, shift, 0])));
      }
      if (sign !== null)
        marks.push(writer.line(sign, [shift + (node === undefined ? 0 : 20), 11], { ...numberLook, colour: node === undefined ? inkLine : inkNode }));
      return marks;
    }
    default:
      return mark satisfies never;
  }
}
