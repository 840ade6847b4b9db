import { rowLimits } from '../../state/kept-console.ts';

/** The next larger limit on rows that is offered; undefined where the server gives no more. */
export function nextRowLimit(had: number, most: number): number | undefined {
  if (had >= most) return undefined;
  return (rowLimits.find((limit) => limit !== 'most' && limit > had && limit < most) as number | undefined) ?? most;
}
