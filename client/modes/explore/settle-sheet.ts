import type { Sheet } from '../../state/session.ts';

/** Shares of the room that the three heights take, as in sheet.css. */
const shares: Readonly<Record<Sheet, number>> = { peek: 0.38, half: 0.7, full: 1 };

/** The height that a sheet let go at so many px comes to rest at. */
export function settleSheet(height: number, room: number): Sheet {
  const far = (sheet: Sheet) => Math.abs(height - shares[sheet] * room);
  return (['peek', 'half', 'full'] as const).reduce((best, sheet) => (far(sheet) < far(best) ? sheet : best));
}
