import type { ElementDefinition } from 'cytoscape';
import { boxOfPoint } from './box-grid.ts';
import type { Picture, PictureHull } from './canvas.ts';
import { boxAround, joinBoxes, type Point } from './geometry.ts';
import { outlineBoxes } from './hull.ts';
import type { DrawHulls, Placed } from './placed.ts';
import { polygonOf } from './polygon.ts';

/** One outline of a hull as it is drawn: its title stands over its upper edge, a time's under the lower one, with its middle at `at`. */
type HullShape = { readonly hull: PictureHull; readonly key: string; readonly points: readonly Point[]; readonly title: string; readonly at: Point };

let last: { readonly key: string; readonly shapes: readonly HullShape[] } = { key: '', shapes: [] };

/** The outlines of a picture's hulls. What was found last is kept: a picture is often composed again with every node where it was. */
function hullShapes({ hulls, nodes }: Picture, placed: ReadonlyMap<string, Placed>): readonly HullShape[] {
  if (hulls.length === 0) return [];
  const key = JSON.stringify([hulls, nodes.map(({ id, x, y, label }) => [id, x, y, label])]);
  if (last.key !== key) last = { key, shapes: hulls.flatMap((hull) => shapesOf(hull, nodes, placed)) };
  return last.shapes;
}

function shapesOf(hull: PictureHull, nodes: Picture['nodes'], placed: ReadonlyMap<string, Placed>): readonly HullShape[] {
  const chosen = new Set<string>(hull.members);
  const boxes = nodes.flatMap(({ id }) => {
    const one = placed.get(id);
    return chosen.has(id) && one !== undefined ? [{ id, box: one.box }] : [];
  });
  const strangers = nodes.filter(({ id }) => !chosen.has(id));
  return outlineBoxes(boxes, strangers).map(({ points }, rank) => {
    const { left, right, top, bottom } = joinBoxes(points.map(boxOfPoint)) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    return {
      hull,
      key: `${hull.key}:${rank}`,
      points,
      title: rank === 0 ? hull.title : hull.name,
      at: { x: (left + right) / 2, y: hull.kind === 'time' ? bottom + 11 : top - 11 },
    };
  });
}

/** Draws a picture's outlines beneath everything else, each with its title. */
export const drawHulls: DrawHulls = (picture, placed, { fonts, measure }) => {
  const shapes = hullShapes(picture, placed).map((shape) => ({ shape, width: measure(shape.title, `700 13px ${fonts.sans}`) }));
  return {
    definitions: shapes.flatMap(({ shape, width }) => hullElements(shape, width)),
    titles: shapes.map(({ shape: { at }, width }) => boxAround(at, { width, height: 18 })),
    edges: shapes.flatMap(({ shape: { points } }) => points.map(boxOfPoint)),
  };
};

function hullElements({ hull, key, points, title, at }: HullShape, width: number): readonly ElementDefinition[] {
  const { data, position } = polygonOf(points);
  const isPressable = hull.of !== undefined;
  const words = { label: title, width: isPressable ? width : 4, height: isPressable ? 20 : 4, group: hull.of ?? '' };
  return [
    { group: 'nodes', data: { id: `hull:${key}`, ...data }, position, classes: `hull hull-${hull.kind}` },
    {
      group: 'nodes',
      data: { id: `hull-title:${key}`, ...words },
      position: { ...at },
      classes: `band-title title-${hull.kind} ${isPressable ? 'pressable' : ''}`,
    },
  ];
}
