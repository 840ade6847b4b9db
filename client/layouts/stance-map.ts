import type { LayoutAnswer, LayoutTask } from './layout.ts';
import { seatInGrid } from './pack.ts';
import { partBoxes } from './part-boxes.ts';
import { seatNarrow } from './seat-narrow.ts';
import { seatWide } from './seat-wide.ts';
import { isNarrow } from './stance-geometry.ts';
import { divideIntoSectors } from './stance-sectors.ts';
import { untangle } from './untangle.ts';

/** Seats who spoke by their stance around the policy in question, reasons behind them, what is disputed below. The same task gives the same map. */
export function placeStanceMap({ stage, seats, pinned, lines }: Extract<LayoutTask, { readonly kind: 'stance' }>): LayoutAnswer {
  const sectors = divideIntoSectors(seats, lines);
  const { fixed, rails, outside, omitted } = isNarrow(stage) ? seatNarrow(stage, sectors) : seatWide(stage, sectors);
  const searched = new Set([...fixed.keys(), ...rails.flatMap(({ bodies }) => bodies.map(({ id }) => id))]);
  const spots = untangle({
    fixed,
    bodies: seats.filter(({ id }) => searched.has(id)),
    rails,
    lines: lines.filter(({ from, to }) => searched.has(from) && searched.has(to)),
  });
  const held = new Map(pinned.map(({ id, x, y }) => [id, { x, y }]));
  const under = seatUnder(stage, sectors.rest, Math.max(stage.height / 2, ...[...spots.values(), ...outside.values()].map(({ y }) => y + 60)));
  const policies = seats.filter(({ role }) => role === 'policy').map(({ id }) => id);
  return {
    places: partBoxes(
      seats,
      [...new Map([...spots, ...outside, ...under, ...held])].map(([id, { x, y }]) => ({ id, x, y })),
      new Set([...policies, ...held.keys()]),
    ),
    omitted,
  };
}

/** What has no sector stands in rows under the map. */
function seatUnder({ width }: { readonly width: number }, rest: Parameters<typeof seatInGrid>[0], floor: number) {
  const widest = Math.max(1, ...rest.map((body) => body.width));
  const columns = Math.max(1, Math.min(rest.length, Math.floor(width / (widest + 10))));
  return seatInGrid(rest, {
    columns,
    at: (column, row, cell) => ({
      x: (column - (Math.min(columns, rest.length - row * columns) - 1) / 2) * cell.width,
      y: floor + 30 + (row + 0.5) * cell.height,
    }),
  });
}
