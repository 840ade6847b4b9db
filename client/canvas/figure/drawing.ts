/** What moves a point (x, y) to (a x + c y + e, b x + d y + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `M` begins a new outline, `L` goes straight, `C` along a cubic curve, `Z` back to where the outline began. */
export type Segment = readonly ['M' | 'L', number, number] | readonly ['C', number, number, number, number, number, number] | readonly ['Z'];
export type Path = readonly Segment[];

/** A colour as `#rrggbb` and how much it covers, from 0 to 1. */
export type Ink = { readonly colour: string; readonly alpha: number };
export type Stroke = Ink & {
  readonly width: number;
  /** Lengths of dash and gap; empty is solid. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
};

export type PathMark = { readonly kind: 'path'; readonly path: Path; readonly fill: Ink | null; readonly stroke: Stroke | null };
export type TextMark = {
  readonly kind: 'text';
  readonly text: string;
  /** Where its baseline begins, and how it is turned. */
  readonly at: Matrix;
  readonly family: 'sans' | 'serif';
  readonly weight: number;
  /** Size of the letters and width of the line, before `at`. */
  readonly size: number;
  readonly width: number;
  readonly ink: Ink;
  /** A rim around the letters, drawn beneath them. */
  readonly rim: (Ink & { readonly width: number }) | null;
  /** Where a press on it leads. */
  readonly href?: string;
};
export type Mark = PathMark | TextMark;

/** Everything that is drawn, from the lowest to the topmost, in CSS px with y downward. */
export type Drawing = {
  readonly marks: readonly Mark[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The colour beneath everything. */
  readonly background: string;
};

/** First the second, then the first. */
export const multiply = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q,
  b * p + d * q,
  a * r + c * s,
  b * r + d * s,
  a * t + c * u + e,
  b * t + d * u + f,
];
export const movePoint = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];
/** How much longer a matrix makes what it moves. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

export const movePath = (path: Path, by: Matrix): Path =>
  path.map((segment): Segment => {
    if (segment[0] === 'Z') return segment;
    if (segment[0] !== 'C') return [segment[0], ...movePoint(by, segment[1], segment[2])];
    return ['C', ...movePoint(by, segment[1], segment[2]), ...movePoint(by, segment[3], segment[4]), ...movePoint(by, segment[5], segment[6])];
  });

/** A mark moved, turned and made larger or smaller, its lines and letters with it. */
export function moveMark(mark: Mark, by: Matrix): Mark {
  if (mark.kind === 'text') return { ...mark, at: multiply(by, mark.at) };
  const scale = scaleOf(by);
  const { stroke } = mark;
  return {
    ...mark,
    path: movePath(mark.path, by),
    stroke: stroke === null ? null : { ...stroke, width: stroke.width * scale, dash: stroke.dash.map((length) => length * scale) },
  };
}
