import type { RouteInput } from '#contract/routes.ts';
import type { Picture, PictureNode } from '../../../canvas/canvas.ts';
import type { Entities } from '../../../state/entities.ts';

type Body = RouteInput<'exportView'>['body'];

const plainSize = 42;
const tokens = { for: '--support', against: '--oppose', both: '--dispute', none: '--text-2' } as const;

/** A colour of the page as #rrggbb, as the other tools want it; undefined where the browser has no number for it. */
function readColour(token: string): string | undefined {
  const value = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  return /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
}

const colourOf = ({ paint, side }: PictureNode): string | undefined => readColour(paint?.colour === undefined ? tokens[side] : `--${paint.colour}`);

/** What is drawn, for an export: each node with its place, colour and size, and the statements behind the lines. */
export function describeView(picture: Picture, { statements }: Pick<ReturnType<Entities['read']>, 'statements'>): Pick<Body, 'nodes' | 'edges'> {
  return {
    nodes: picture.nodes.map((node) => {
      const colour = colourOf(node);
      return { id: node.id, x: Math.round(node.x), y: Math.round(node.y), ...(colour !== undefined && { colour }), size: plainSize * (node.paint?.scale ?? 1) };
    }),
    edges: picture.lines.flatMap(({ key }) => (statements.get(key) ?? []).map(({ id }) => id)),
  };
}
