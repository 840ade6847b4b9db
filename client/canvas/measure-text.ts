/** A text broken into balanced lines, with its size in pixels. */
export type MeasuredText = { readonly text: string; readonly width: number; readonly height: number };
/** Width of a text in px in a CSS font. */
export type Measure = (text: string, font: string) => number;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const [isolate, endIsolate] = ['\u2068', '\u2069'];

/**
 * Breaks a text into the fewest lines that fit `width`, as even as they can be; Cytoscape neither balances nor knows where lines should break. A word
 * wider than a line is broken, and what goes beyond `most` lines is cut with “…”.
 */
export function wrapText(
  text: string,
  { font, width, lineHeight, most = Number.POSITIVE_INFINITY, measure }: { font: string; width: number; lineHeight: number; most?: number; measure: Measure },
): MeasuredText {
  const words = text
    .split(/[ \n\t]+/)
    .filter((word) => word !== '')
    .slice(0, 80)
    .flatMap((word) => breakWord(word, width, (part) => measure(part, font)));
  const fill = (room: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && measure(`${last} ${word}`, font) <= room) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  let lines = fill(width);
  if (lines.length > most) lines = [...lines.slice(0, most - 1), cutLine(lines[most - 1] ?? '', width, (part) => measure(part, font))];
  else {
    const count = lines.length;
    for (let narrower = width - 6; narrower > width / 3; narrower -= 6) {
      const tried = fill(narrower);
      if (tried.length > count) break;
      lines = tried;
    }
  }
  const isolated = lines.map((line) => (rightToLeft.test(line) ? `${isolate}${line}${endIsolate}` : line));
  return { text: isolated.join('\n'), width: Math.max(0, ...lines.map((line) => measure(line, font))), height: lines.length * lineHeight };
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A line that ends in “…”, and fits. */
function cutLine(line: string, width: number, measure: (text: string) => number): string {
  const kept = [...letters.segment(line)].map(({ segment }) => segment);
  while (kept.length > 0 && measure(`${kept.join('')}…`) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** A word in parts that fit, between what readers see as letters. */
function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** Measures with a canvas that is never shown, and remembers. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context === null) return text.length * 7;
    context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
