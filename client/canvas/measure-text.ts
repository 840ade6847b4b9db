/** A text broken into balanced lines, with its size in pixels. */
export type MeasuredText = { readonly text: string; readonly width: number; readonly height: number };

/** Breaks a text into the fewest lines that fit `width`, as even as they can be; Cytoscape neither balances nor knows where lines should break. */
export function wrapText(
  text: string,
  { font, width, lineHeight, measure }: { font: string; width: number; lineHeight: number; measure: (text: string, font: string) => number },
): MeasuredText {
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '');
  const fill = (most: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && measure(`${last} ${word}`, font) <= most) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  const count = fill(width).length;
  let lines = fill(width);
  for (let narrower = width - 6; narrower > width / 3; narrower -= 6) {
    const tried = fill(narrower);
    if (tried.length > count) break;
    lines = tried;
  }
  return { text: lines.join('\n'), width: Math.max(0, ...lines.map((line) => measure(line, font))), height: lines.length * lineHeight };
}

/** Measures with a canvas that is never shown, and remembers. */
export function createMeasure(): (text: string, font: string) => number {
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
