import type { Body, Place, Stage } from './layout.ts';

/** A reason and who speaks on it. */
export type ArgumentReason = { readonly id: string; readonly side: 'for' | 'against'; readonly speakers: readonly string[] };
export type ArgumentTask = { readonly policy: string; readonly reasons: readonly ArgumentReason[]; readonly bodies: readonly Body[]; readonly stage: Stage };

const between = { column: 96, row: 22 } as const;
type Column = { readonly ids: readonly string[]; readonly x: number };

/** An argument map: the policy in the middle, reasons for on its left and reasons against on its right, and the speakers behind the side on which more of their reasons stand; who speaks as much on both stands below the policy.
 * Speakers are ordered by the middle of their reasons, and the reasons then by the middle of their speakers (the barycentre method of Sugiyama, Tagawa and Toda, 1981), so that few lines cross. */
export function placeArgumentMap({ policy, reasons, bodies }: ArgumentTask): readonly Place[] {
  const sizes = new Map(bodies.map((body) => [body.id, body]));
  const sides = sideSpeakers(reasons);
  const known = (ids: readonly string[]) => [...new Set(ids)].filter((id) => sizes.has(id));
  const reasonsOf = (side: 'for' | 'against') => known(reasons.filter((reason) => reason.side === side).map(({ id }) => id));
  const speakersOf = (side: 'for' | 'against' | 'both') => known([...sides].filter(([, one]) => one === side).map(([id]) => id));
  const widest = (ids: readonly string[]) => Math.max(0, ...ids.map((id) => sizes.get(id)?.width ?? 0));
  const half = (ids: readonly string[]) => widest(ids) / 2;
  const height = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (sizes.get(id)?.height ?? 0) + between.row, -between.row);

  const middle = half([policy, ...speakersOf('both')]);
  const places = new Map<string, Place>();
  const stack = ({ ids, x }: Column, top: number) => {
    let y = top;
    for (const id of ids) {
      const { height: own = 0, dy = 0 } = sizes.get(id) ?? {};
      places.set(id, { id, x, y: y + own / 2 - dy });
      y += own + between.row;
    }
  };
  stack({ ids: [policy], x: 0 }, -height([policy]) / 2);
  for (const side of ['for', 'against'] as const) {
    const sign = side === 'for' ? -1 : 1;
    const near = middle + between.column + half(reasonsOf(side));
    const far = near + half(reasonsOf(side)) + between.column + half(speakersOf(side));
    const [front, back] = untangle(reasonsOf(side), speakersOf(side), reasons);
    stack({ ids: front, x: sign * near }, -height(front) / 2);
    stack({ ids: back, x: sign * far }, -height(back) / 2);
  }
  const both = speakersOf('both');
  stack({ ids: both, x: 0 }, height([policy]) / 2 + between.column);
  return [...places.values()];
}

/** Behind which side each speaker stands. */
function sideSpeakers(reasons: readonly ArgumentReason[]): ReadonlyMap<string, 'for' | 'against' | 'both'> {
  const scores = new Map<string, number>();
  for (const { side, speakers } of reasons) for (const id of speakers) scores.set(id, (scores.get(id) ?? 0) + (side === 'for' ? -1 : 1));
  return new Map([...scores].map(([id, score]) => [id, score < 0 ? 'for' : score > 0 ? 'against' : 'both']));
}

const rounds = 4;
function untangle(front: readonly string[], back: readonly string[], reasons: readonly ArgumentReason[]): readonly [readonly string[], readonly string[]] {
  const speakersOf = new Map(reasons.map(({ id, speakers }) => [id, speakers]));
  let [reasonOrder, speakerOrder] = [front, back];
  for (let round = 0; round < rounds; round += 1) {
    speakerOrder = sortByMiddle(speakerOrder, (id) => reasonOrder.filter((reason) => speakersOf.get(reason)?.includes(id)), reasonOrder);
    reasonOrder = sortByMiddle(reasonOrder, (id) => speakersOf.get(id) ?? [], speakerOrder);
  }
  return [reasonOrder, speakerOrder];
}

function sortByMiddle(ids: readonly string[], tiedTo: (id: string) => readonly string[], others: readonly string[]): readonly string[] {
  const middleOf = (id: string, place: number): number => {
    const spots = tiedTo(id)
      .map((other) => others.indexOf(other))
      .filter((spot) => spot >= 0);
    return spots.length === 0 ? place : spots.reduce((sum, spot) => sum + spot, 0) / spots.length;
  };
  return ids
    .map((id, place) => ({ id, place, middle: middleOf(id, place) }))
    .sort((one, other) => one.middle - other.middle || one.place - other.place)
    .map(({ id }) => id);
}
