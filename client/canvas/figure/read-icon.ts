import { type Mark, moveMark } from './drawing.ts';
import { readColour } from './read-colour.ts';
import { readPath } from './read-path.ts';

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** An icon of ours, an SVG of paths in a data address, as marks in a place of the drawing; empty for any other image. */
export function readIcon(address: string, { x, y, width, height }: Place, alpha: number): readonly Mark[] {
  const [, text] = /^data:image\/svg\+xml[^,]*,(.*)$/s.exec(address) ?? [];
  if (text === undefined) return [];
  const svg = new DOMParser().parseFromString(decodeURIComponent(text), 'image/svg+xml').documentElement;
  const [left = 0, top = 0, wide = 1, high = 1] = (svg.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  const scale = Math.min(width / wide, height / high);
  const ink = (element: Element, name: string) => {
    const value = element.getAttribute(name) ?? svg.getAttribute(name);
    return value === null || value === 'none' ? null : { ...readColour(value), alpha };
  };
  return [...svg.querySelectorAll('path')].map((element) => {
    const stroke = ink(element, 'stroke');
    return moveMark(
      {
        kind: 'path',
        path: readPath(element.getAttribute('d') ?? ''),
        fill: ink(element, 'fill'),
        stroke: stroke && { ...stroke, width: Number(svg.getAttribute('stroke-width') ?? 1), dash: [], cap: 'round', join: 'round' },
      },
      [scale, 0, 0, scale, x + (width - wide * scale) / 2 - left * scale, y + (height - high * scale) / 2 - top * scale],
    );
  });
}
