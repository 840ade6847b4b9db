import { type EntityLabel, isEntityLabel } from '#contract/vocabulary.ts';
import type { LinePaint, PictureNode } from './canvas.ts';

const sizes = { least: 0.5, most: 3 } as const;
const icon = 20;
const borders = { solid: 3, dashed: 3, double: 5 } as const;
const dashes = { solid: null, dashed: [8, 4], dotted: [1.5, 3] } as const;

/** Only a mark can be drawn larger or smaller: the others are as large as their words. */
export const scaleOf = ({ form, paint }: PictureNode): number => (form !== 'mark' ? 1 : Math.min(sizes.most, Math.max(sizes.least, paint?.scale ?? 1)));

type Look = { readonly data: object; readonly classes: string };

/** What rules of the reader's change of a node's look: classes of the style sheet and the values that they read. */
export function lookOfNode(node: PictureNode): Look & { readonly icon: EntityLabel | null } {
  const { paint, kind } = node;
  if (paint === undefined) return { data: {}, classes: '', icon: kind };
  const { colour, border, icon: wanted } = paint;
  const scale = scaleOf(node);
  return {
    icon: wanted !== undefined && isEntityLabel(wanted) ? wanted : kind,
    data: {
      ...(colour !== undefined && { colour }),
      ...(border !== undefined && { border, edge: borders[border] }),
      ...(scale !== 1 && { icon: icon * scale }),
    },
    classes: [colour === undefined ? '' : 'coloured', border === undefined ? '' : 'bordered', scale === 1 ? '' : 'scaled'].join(' '),
  };
}

/** What rules of the reader's change of a line's look. */
export function lookOfLine(paint: LinePaint | undefined): Look {
  if (paint === undefined) return { data: {}, classes: '' };
  const { colour, width, dash } = paint;
  const lengths = dash === undefined ? null : dashes[dash];
  return {
    data: { ...(colour !== undefined && { colour }), ...(width !== undefined && { thickness: width }), ...(lengths !== null && { dashes: [...lengths] }) },
    classes: [
      colour === undefined ? '' : 'coloured',
      width === undefined ? '' : 'weighted',
      dash === undefined ? '' : lengths === null ? 'undashed' : 'dashed',
    ].join(' '),
  };
}
