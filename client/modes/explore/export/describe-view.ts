import type { RouteInput } from '#contract/routes.ts';
import type { Picture, PictureNode } from '../../../canvas/canvas.ts';
import { type Document, lineKey, readShown } from '../../../state/document.ts';
import type { Entities } from '../../../state/entities.ts';
import { createStatementTest } from '../../../state/filter-shown.ts';

type Body = RouteInput<'exportView'>['body'];

const plainSize = 42;
const tokens = { for: '--support', against: '--oppose', both: '--dispute', none: '--text-2' } as const;

/** A colour of the page as #rrggbb, as the other tools want it; undefined where the browser has no number for it. */
function readColour(token: string): string | undefined {
  const value = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  return /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
}

const colourOf = ({ paint, side }: PictureNode): string | undefined => readColour(paint?.colour === undefined ? tokens[side] : `--${paint.colour}`);

/** What is drawn, for an export: each node with its place, colour and size, those of closed groups too, and the statements behind the lines. */
export function describeView(picture: Picture, document: Document, known: ReturnType<Entities['read']>): Pick<Body, 'nodes' | 'edges'> {
  const isKept = createStatementTest(document.filters);
  const drawn = new Map(picture.nodes.map((node) => [node.id, node]));
  const { nodes, lines } = readShown(document, known);
  return {
    nodes: nodes.map(({ id, x, y }) => {
      const node = drawn.get(id);
      const colour = node === undefined ? undefined : colourOf(node);
      return { id, x: Math.round(x), y: Math.round(y), ...(colour !== undefined && { colour }), size: plainSize * (node?.paint?.scale ?? 1) };
    }),
    edges: lines.flatMap((line) => (known.statements.get(lineKey(line)) ?? []).filter(isKept).map(({ id }) => id)),
  };
}
