import type { Seat, StanceLine } from '#client/layouts/layout.ts';

type Facts = Pick<Seat, 'role' | 'side' | 'disputed' | 'weight'>;
const seat = (id: string, kind: string, [width, height, dy]: readonly [number, number, number], facts: Partial<Facts>): Seat => ({
  ...{ id, kind, width, height, dy, role: 'agent', side: 'none', weight: 1, earliest: null, disputed: false },
  ...facts,
});
const mark = (lines: number): readonly [number, number, number] => [100, 50 + 16 * lines, 4 + 8 * lines];

/** A question with the sizes of a real first picture: two in favour, four against, some by way of a wider policy. */
export const seats: readonly Seat[] = [
  seat('troops', 'Policy', [148, 86, 0], { role: 'policy' }),
  seat('action', 'Policy', [122, 52, 0], { role: 'wider' }),
  seat('trump', 'Person', mark(1), { side: 'for', weight: 9 }),
  seat('republicans', 'Group', mark(1), { side: 'for' }),
  seat('mexico', 'Place', mark(1), { side: 'against', weight: 4 }),
  seat('sheinbaum', 'Person', [108, 66, 12], { side: 'against', weight: 9 }),
  seat('obrador', 'Person', mark(2), { side: 'against' }),
  seat('experts', 'Group', mark(1), { side: 'against' }),
  seat('government', 'Organization', mark(2), {}),
  seat('rubio', 'Person', mark(1), {}),
  seat('cooperation', 'Policy', [140, 52, 0], { role: 'plan', weight: 4 }),
  seat('constitution', 'Law', mark(2), { role: 'law' }),
  seat('cartels-run', 'Claim', [140, 54, 0], { role: 'claim' }),
  seat('shipments', 'Claim', [164, 71, 0], { role: 'claim' }),
  seat('forbidden', 'Claim', [154, 88, 0], { role: 'claim', weight: 2 }),
  seat('sovereignty', 'Claim', [150, 88, 0], { role: 'claim', weight: 2 }),
  seat('violence', 'Claim', [164, 88, 0], { role: 'claim' }),
  seat('agreed', 'Claim', [162, 106, -4], { role: 'claim', disputed: true, weight: 5 }),
  seat('entering', 'Claim', [208, 89, -4], { role: 'claim', disputed: true, weight: 2 }),
];

const line = (from: string, family: StanceLine['family'], ...ends: readonly string[]): readonly StanceLine[] => ends.map((to) => ({ from, to, family }));

export const lines: readonly StanceLine[] = [
  ...line('troops', 'other', 'action'),
  ...line('trump', 'for', 'troops', 'action'),
  ...line('republicans', 'for', 'action'),
  ...line('mexico', 'against', 'troops', 'action'),
  ...line('sheinbaum', 'against', 'troops'),
  ...line('obrador', 'against', 'action'),
  ...line('experts', 'against', 'action'),
  ...['government', 'rubio', 'mexico', 'sheinbaum'].flatMap((from) => line(from, 'for', 'cooperation')),
  ...line('trump', 'asserts', 'cartels-run', 'shipments', 'agreed', 'entering'),
  ...line('sheinbaum', 'asserts', 'forbidden', 'sovereignty'),
  ...line('sheinbaum', 'denies', 'agreed', 'entering'),
  ...line('forbidden', 'reasonAgainst', 'troops'),
  ...line('sovereignty', 'reasonAgainst', 'troops'),
  ...line('violence', 'reasonAgainst', 'action'),
  ...line('constitution', 'forbids', 'action'),
];
