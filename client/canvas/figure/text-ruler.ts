import type { TextMark } from './drawing.ts';

type Line = Pick<TextMark, 'family' | 'weight' | 'size' | 'width'> & {
  /** From the point that a text was written at to where its baseline begins. */
  readonly dx: number;
  readonly dy: number;
};
type Pen = { readonly font: string; readonly textAlign: CanvasTextAlign; readonly textBaseline: CanvasTextBaseline };
export type Ruler = { readonly measure: (text: string, font: string) => TextMetrics; readonly place: (text: string, pen: Pen) => Line };

/** Measures lines of text in CSS fonts and finds where their baseline begins, whatever they were aligned to. */
export function createRuler(): Ruler {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('The browser gives no surface to measure on');
  const descents = new Map<string, number>();
  const measure = (text: string, font: string): TextMetrics => {
    context.font = font;
    return context.measureText(text);
  };
  /** How far a baseline lies above the one that all texts of this font stand on. */
  const liftOf = (font: string, baseline: CanvasTextBaseline): number => {
    const key = `${baseline} ${font}`;
    const known = descents.get(key);
    if (known !== undefined) return known;
    context.textBaseline = baseline;
    const { actualBoundingBoxDescent: below } = measure('Ág', font);
    context.textBaseline = 'alphabetic';
    const lift = below - measure('Ág', font).actualBoundingBoxDescent;
    descents.set(key, lift);
    return lift;
  };
  return {
    measure,
    place(text, { font, textAlign, textBaseline }) {
      const { width } = measure(text, font);
      const [, weight = '400', size = '10', family = ''] = /(?:^|\s)(\d{3}|bold|normal)?\s*([\d.]+)px\s+(.*)$/.exec(font) ?? [];
      return {
        width,
        family: /^["']?source serif/i.test(family) ? 'serif' : 'sans',
        weight: weight === 'bold' ? 700 : weight === 'normal' ? 400 : Number(weight),
        size: Number(size),
        dx: textAlign === 'center' ? -width / 2 : textAlign === 'right' || textAlign === 'end' ? -width : 0,
        dy: liftOf(font, textBaseline),
      };
    },
  };
}
