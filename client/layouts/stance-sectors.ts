import type { Seat, StanceLine } from './layout.ts';

/** Who and what a stance map seats where. */
export type Sectors = {
  /** The policy in question, then the wider ones, nearest first. */
  readonly column: readonly Seat[];
  readonly benches: Readonly<Record<'for' | 'against', readonly Seat[]>>;
  /** Reasons and laws behind each bench. */
  readonly behind: Readonly<Record<'for' | 'against', readonly Seat[]>>;
  readonly top: readonly Seat[];
  readonly disputed: readonly Seat[];
  /** What a stance map has no sector for. */
  readonly rest: readonly Seat[];
};

const mostDisputed = 2;
const mostOnTop = 5;

/** Parts what is to be seated by recorded stances alone; a reason stands behind those who give it. Heavier first in each sector. */
export function divideIntoSectors(seats: readonly Seat[], lines: readonly StanceLine[]): Sectors {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const ranked = [...seats].sort(byWeight);
  const behind: { for: Seat[]; against: Seat[] } = { for: [], against: [] };
  const [top, disputed, rest]: [Seat[], Seat[], Seat[]] = [[], [], []];
  for (const seat of ranked) {
    if (seat.role === 'claim' || seat.role === 'law') {
      const side = readSide(seat, byId, lines);
      if (seat.disputed && disputed.length < mostDisputed) disputed.push(seat);
      else if (side === null) rest.push(seat);
      else behind[side].push(seat);
    } else if (seat.role === 'plan' || (seat.role === 'agent' && (seat.side === 'none' || seat.side === 'both'))) {
      (top.length < mostOnTop ? top : rest).push(seat);
    } else if (seat.role === 'other') rest.push(seat);
  }
  const agents = ranked.filter(({ role }) => role === 'agent');
  return {
    column: nearestFirst(seats, lines),
    benches: { for: agents.filter(({ side }) => side === 'for'), against: agents.filter(({ side }) => side === 'against') },
    behind,
    top,
    disputed,
    rest,
  };
}

const undated = '9999';
const byWeight = (one: Seat, other: Seat): number =>
  other.weight - one.weight || (one.earliest ?? undated).localeCompare(other.earliest ?? undated) || (one.id < other.id ? -1 : 1);

/** The side that a claim or a law speaks for, else the one of who asserts it; null where nothing says so. */
function readSide({ id }: Seat, byId: ReadonlyMap<string, Seat>, lines: readonly StanceLine[]): 'for' | 'against' | null {
  const count = { for: 0, against: 0 };
  for (const { from, to, family } of lines) {
    const speaker = to === id ? byId.get(from)?.side : undefined;
    if (from === id && family === 'reasonFor') count.for += 1;
    else if (from === id && (family === 'reasonAgainst' || family === 'forbids')) count.against += 1;
    else if (family === 'asserts' && (speaker === 'for' || speaker === 'against')) count[speaker] += 1;
    else if (family === 'denies' && (speaker === 'for' || speaker === 'against')) count[speaker === 'for' ? 'against' : 'for'] += 1;
  }
  if (count.for + count.against === 0) return null;
  return count.for >= count.against ? 'for' : 'against';
}

/** The policy and the wider ones by how many lines away they are. */
function nearestFirst(seats: readonly Seat[], lines: readonly StanceLine[]): readonly Seat[] {
  const plates = seats.filter(({ role }) => role === 'policy' || role === 'wider');
  const ids = new Set(plates.map(({ id }) => id));
  const found = new Set(plates.filter(({ role }) => role === 'policy').map(({ id }) => id));
  for (const id of found) for (const { from, to } of lines) if (from === id && ids.has(to)) found.add(to);
  const order = [...found, ...ids];
  return [...plates].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}
