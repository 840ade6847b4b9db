import { identity, type Ink, type Mark, type Matrix, moveMark, multiply, scaleOf, type Stroke, type TextMark } from './drawing.ts';
import { readColour } from './read-colour.ts';
import { readIcon } from './read-icon.ts';
import { createRuler } from './text-ruler.ts';
import { tracePath } from './trace-path.ts';

type Pen = {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: Stroke['cap'];
  lineJoin: Stroke['join'];
  lineDashOffset: number;
  globalAlpha: number;
  globalCompositeOperation: string;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  imageSmoothingEnabled: boolean;
};
const firstPen: Pen = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  imageSmoothingEnabled: true,
};

/**
 * What stands in for a canvas' 2D context and writes down what is drawn. It knows what Cytoscape asks of one to draw elements; what is cut out of the
 * picture (`destination-out`) is painted in the background's colour, which is what a reader sees.
 */
export function traceContext(background: string): { readonly context: CanvasRenderingContext2D; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const ruler = createRuler();
  const kept: { readonly pen: Pen; readonly matrix: Matrix; readonly dash: readonly number[] }[] = [];
  let matrix = identity;
  let dash: readonly number[] = [];
  const outline = tracePath(() => matrix);

  const isCutting = () => pen.globalCompositeOperation === 'destination-out';
  const inkOf = (style: string): Ink => {
    const { colour, alpha } = isCutting() ? { ...readColour(background), alpha: 1 } : readColour(style);
    return { colour, alpha: alpha * pen.globalAlpha };
  };
  const strokeOf = (): Stroke => {
    const scale = scaleOf(matrix);
    return { ...inkOf(pen.strokeStyle), width: pen.lineWidth * scale, dash: dash.map((length) => length * scale), cap: pen.lineCap, join: pen.lineJoin };
  };
  const add = (mark: Mark, { alpha }: Ink) => {
    if (alpha > 0) marks.push(mark);
  };
  const write = (text: string, x: number, y: number, rim: TextMark['rim'], ink: Ink) => {
    const line = ruler.place(text, pen);
    const at = multiply(matrix, [1, 0, 0, 1, x + line.dx, y + line.dy]);
    const { family, weight, size, width } = line;
    add({ kind: 'text', text, at, family, weight, size, width, ink, rim }, rim ?? ink);
  };

  const pen = {
    ...firstPen,
    save: () => void kept.push({ pen: { ...pen }, matrix, dash }),
    restore: () => {
      const before = kept.pop();
      if (before === undefined) return;
      Object.assign(pen, before.pen);
      ({ matrix, dash } = before);
    },
    translate: (x: number, y: number) => {
      matrix = multiply(matrix, [1, 0, 0, 1, x, y]);
    },
    rotate: (angle: number) => {
      matrix = multiply(matrix, [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]);
    },
    scale: (x: number, y: number) => {
      matrix = multiply(matrix, [x, 0, 0, y, 0, 0]);
    },
    setTransform: (...given: [number, number, number, number, number, number]) => {
      matrix = given;
    },
    setLineDash: (lengths: readonly number[]) => {
      dash = lengths;
    },
    clearRect: () => undefined,
    ...outline.steps,
    fill: () => add({ kind: 'path', path: outline.read(), fill: inkOf(pen.fillStyle), stroke: null }, inkOf(pen.fillStyle)),
    stroke: () => add({ kind: 'path', path: outline.read(), fill: null, stroke: strokeOf() }, strokeOf()),
    fillRect: (...box: [number, number, number, number]) => {
      outline.steps.beginPath();
      outline.steps.rect(...box);
      pen.fill();
    },
    strokeText: (text: string, x: number, y: number) =>
      write(text, x, y, { ...inkOf(pen.strokeStyle), width: pen.lineWidth }, { ...inkOf(pen.strokeStyle), alpha: 0 }),
    fillText: (text: string, x: number, y: number) => {
      const rimmed = marks.at(-1);
      const count = marks.length;
      write(text, x, y, null, inkOf(pen.fillStyle));
      const written = marks.at(-1);
      if (marks.length === count || written?.kind !== 'text' || rimmed?.kind !== 'text') return;
      // A rim and its letters come one after the other and are one text.
      if (rimmed.ink.alpha === 0 && rimmed.text === text && rimmed.at.every((part, place) => Math.abs(part - (written.at[place] ?? 0)) < 1e-6))
        marks.splice(-2, 2, { ...written, rim: rimmed.rim });
    },
    measureText: (text: string) => ruler.measure(text, pen.font),
    drawImage: (image: HTMLImageElement, ...numbers: number[]) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.slice(-4);
      const by = matrix;
      marks.push(...readIcon(image.src, { x, y, width, height }, pen.globalAlpha).map((mark) => moveMark(mark, by)));
    },
  };
  return { context: pen as unknown as CanvasRenderingContext2D, marks };
}
