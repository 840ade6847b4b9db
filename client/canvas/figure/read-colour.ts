import type { Ink } from './drawing.ts';

const twoDigits = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** Reads `#rgb`, `#rrggbb`, `rgb(…)` and `rgba(…)`, which is what the page and Cytoscape write. */
export function readColour(text: string): Ink {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short !== null) return { colour: `#${[short[1], short[2], short[3]].map((digit) => `${digit}${digit}`).join('')}`.toLowerCase(), alpha: 1 };
  if (/^#[\da-f]{6}$/i.test(text)) return { colour: text.toLowerCase(), alpha: 1 };
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...text.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number));
  return { colour: `#${[red, green, blue].map(twoDigits).join('')}`, alpha };
}
