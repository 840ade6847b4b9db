import type { Ink, TextMark } from '../../../canvas/figure/drawing.ts';
import { type Measure, wrapText } from '../../../canvas/measure-text.ts';
import type { Fonts } from '../../../canvas/size-node.ts';

export type TextLook = { readonly size: number; readonly weight: number; readonly family: 'sans' | 'serif'; readonly colour: string };

export const fontOf = ({ sans, serif }: Fonts, { size, weight, family }: Pick<TextLook, 'size' | 'weight' | 'family'>): string =>
  `${weight} ${size}px ${family === 'serif' ? serif : sans}`;

/** Writes texts of a figure as marks. */
export function textWriter(fonts: Fonts, measure: Measure) {
  const widthOf = (text: string, look: TextLook): number => measure(text, fontOf(fonts, look));
  const line = (text: string, [x, y]: readonly [number, number], look: TextLook, href?: string): TextMark => {
    const { size, weight, family, colour } = look;
    const ink: Ink = { colour, alpha: 1 };
    return {
      kind: 'text',
      text,
      at: [1, 0, 0, 1, x, y],
      family,
      weight,
      size,
      width: widthOf(text, look),
      ink,
      rim: null,
      ...(href !== undefined && { href }),
    };
  };
  /** Lines that fit a width, the first with its top at `y`, and their height. */
  const lines = (
    text: string,
    [x, y]: readonly [number, number],
    width: number,
    look: TextLook,
  ): { readonly marks: readonly TextMark[]; readonly height: number } => {
    const lineHeight = look.size * 1.3;
    const wrapped = wrapText(text, { font: fontOf(fonts, look), width, lineHeight, measure });
    const marks = wrapped.text.split('\n').map((part, place) => line(part, [x, y + look.size + place * lineHeight], look));
    return { marks, height: wrapped.height };
  };
  return { widthOf, line, lines };
}
export type TextWriter = ReturnType<typeof textWriter>;
