import { type Mark, moveMark } from '../../../../canvas/figure/drawing.ts';
import { readPath } from '../../../../canvas/figure/read-path.ts';
import type { PaperQuestion } from '../describe-question.ts';
import type { SlideTools } from './compose-slides.ts';
import { fillLines, type SlideLine } from './fill-lines.ts';
import { paragraph } from './paragraph.ts';

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly bottom: number };
type Block = { readonly marks: readonly Mark[]; readonly height: number };
const letters = 'ABCDEFGHIJ';
const largest = 26;

/** A question as a class reads it from the wall: what is asked, and what there is to choose from. */
export function drawAsked(question: PaperQuestion, area: Area, tools: SlideTools): readonly Mark[] {
  for (let size = largest; size > 13; size -= 1) {
    const drawn = drawAt(question, area.width, size, tools);
    if (drawn.height <= area.bottom - area.top || size === 14) return drawn.marks.map((mark) => moveMark(mark, [1, 0, 0, 1, area.left, area.top]));
  }
  return [];
}

function drawAt({ ask, kind, options, left, right }: PaperQuestion, width: number, size: number, { writer, palette: { colour } }: SlideTools): Block {
  const look = { family: 'serif', colour: colour.text } as const;
  const write = (text: string, room: number, letterSize: number) => stack(fillLines([paragraph(text)], room, { ...look, size: letterSize }, writer));
  const asked = write(ask, width, size);
  const small = size * 0.85;
  const marks: Mark[] = [...asked.marks];
  let y = asked.height + size * 0.6;
  const place = ({ marks: some, height }: Block, x: number) => {
    marks.push(...some.map((mark) => moveMark(mark, [1, 0, 0, 1, x, y])));
    return height;
  };
  for (const option of options) {
    const path = readPath(`M0 0H${small * 0.7}V${small * 0.7}H0Z`);
    const box: Mark = { kind: 'path', path, fill: null, stroke: { colour: colour.text, alpha: 1, width: 1.5, dash: [], cap: 'butt', join: 'miter' } };
    place({ marks: [moveMark(box, [1, 0, 0, 1, 0, small * 0.35])], height: 0 }, 0);
    y += place(write(option, width - small * 1.6, small), small * 1.6);
  }
  if (kind !== 'match') return { marks, height: y };
  const half = (width - 48) / 2;
  left.forEach((words, row) => {
    const other = right[row];
    const one = place(write(`${row + 1}. ${words}`, half, small), 0);
    y += Math.max(one, other === undefined ? 0 : place(write(`${letters[row]}. ${other}`, half, small), half + 48));
  });
  return { marks, height: y };
}

function stack(lines: readonly SlideLine[]): Block {
  let y = 0;
  const marks = lines.flatMap((line) => {
    const placed = line.marks.map((mark) => moveMark(mark, [1, 0, 0, 1, 0, y]));
    y += line.height;
    return placed;
  });
  return { marks, height: y };
}
