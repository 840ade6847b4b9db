import type { Mark } from '../../../../canvas/figure/drawing.ts';
import type { TextLook, TextWriter } from '../../../explore/figure/write-texts.ts';
import type { ProseBlock, ProseRun } from '../read-prose.ts';

/** A line of a slide with its top at 0, and the room that it takes with what follows it. */
export type SlideLine = { readonly marks: readonly Mark[]; readonly height: number };
type Look = Pick<TextLook, 'size' | 'family' | 'colour'>;
type Part = { readonly text: string; readonly weight: number };

const weights = { plain: 400, emphasis: 600, strong: 600, code: 600 } as const;
const lineHeight = 1.36;
const indentOf = (depth: number, size: number): number => depth * size * 1.2;

/** The blocks of a text as lines of a width, in the order in which they are read. */
export function fillLines(blocks: readonly ProseBlock[], width: number, look: Look, writer: TextWriter): readonly SlideLine[] {
  return blocks.flatMap((block): readonly SlideLine[] => {
    const after = look.size * (block.kind === 'item' ? 0.25 : 0.55);
    if (block.kind === 'code')
      return closeWith(
        block.text.split('\n').flatMap((row) => fillRuns([{ text: row, look: 'plain' }], { left: 0, width, look, writer })),
        after,
      );
    const left = block.kind === 'item' ? indentOf(block.depth, look.size) : block.kind === 'quote' ? indentOf(1, look.size) : 0;
    const lines = fillRuns(block.runs, { left, width: width - left, look, writer });
    const [first, ...rest] = lines;
    if (block.kind !== 'item' || first === undefined) return closeWith(lines, after);
    const mark = writer.line(block.mark, [left - look.size * 1.1, look.size], { ...look, weight: 400 });
    return closeWith([{ ...first, marks: [mark, ...first.marks] }, ...rest], after);
  });
}

const closeWith = (lines: readonly SlideLine[], after: number): readonly SlideLine[] =>
  lines.map((line, place) => (place === lines.length - 1 ? { ...line, height: line.height + after } : line));

type Room = { readonly left: number; readonly width: number; readonly look: Look; readonly writer: TextWriter };

function fillRuns(runs: readonly ProseRun[], { left, width, look, writer }: Room): readonly SlideLine[] {
  const widthOf = (parts: readonly Part[]) => parts.reduce((sum, { text, weight }) => sum + writer.widthOf(text, { ...look, weight }), 0);
  const lines: (readonly Part[])[] = [];
  let line: readonly Part[] = [];
  for (const word of splitWords(runs)) {
    const longer = joinParts(line, word);
    if (line.length > 0 && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line.length > 0) lines.push(line);
  return lines.map((parts) => {
    let x = left;
    const marks = parts.map(({ text, weight }) => {
      const mark = writer.line(text, [x, look.size], { ...look, weight });
      x += mark.width;
      return mark;
    });
    return { marks, height: look.size * lineHeight };
  });
}

/** Words as they stand between spaces; one can be of several looks, such as a quoted word and its comma. */
function splitWords(runs: readonly ProseRun[]): readonly (readonly Part[])[] {
  const words: Part[][] = [];
  let isOpen = false;
  for (const { text, look } of runs) {
    for (const [piece] of text.matchAll(/[ \t\n]+|[^ \t\n]+/g)) {
      if (piece.trim() === '') {
        isOpen = false;
        continue;
      }
      const last = words.at(-1);
      if (isOpen && last !== undefined) last.push({ text: piece, weight: weights[look] });
      else words.push([{ text: piece, weight: weights[look] }]);
      isOpen = true;
    }
  }
  return words;
}

/** A line and one more word; what looks alike becomes one text, so that it can be copied as one. */
function joinParts(line: readonly Part[], word: readonly Part[]): readonly Part[] {
  if (line.length === 0) return word;
  const parts = [...line];
  for (const [place, part] of word.entries()) {
    const last = parts.at(-1);
    const gap = place === 0 ? ' ' : '';
    if (last !== undefined && last.weight === part.weight) parts[parts.length - 1] = { ...last, text: `${last.text}${gap}${part.text}` };
    else {
      if (last !== undefined && gap !== '') parts[parts.length - 1] = { ...last, text: `${last.text} ` };
      parts.push(part);
    }
  }
  return parts;
}
