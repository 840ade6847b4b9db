import { expect, test } from '@jest/globals';
import { noFilters } from '#contract/exploration.ts';
import type { NodeReference } from '#contract/answers.ts';
import { NodeId } from '#contract/graph.ts';
import type { StanceCell, StanceMatrix } from '#contract/stances.ts';
import { arrangeMatrix } from '#client/state/stances/arrange-matrix.ts';
import { firstChoices, type MatrixChoices } from '#client/state/stances/matrix-choices.ts';
import { agreementOf, orderByAgreement } from '#client/state/stances/order-by-agreement.ts';
import { sideOf, signOf, wordKeyOf } from '#client/state/stances/read-cell.ts';

const id = (text: string) => NodeId.parse(text);
const reference = (text: string, kind: string): NodeReference => ({ id: id(text), kinds: [kind], name: `The ${text}` });
const cell = (agent: string, target: string, part: Partial<StanceCell> = {}): StanceCell => ({
  agent: id(agent),
  target: id(target),
  position: 'for',
  byConduct: false,
  types: ['SUPPORTS'],
  conditions: [],
  statements: [],
  sources: [id('source-a')],
  disputed: false,
  direct: true,
  wider: [],
  earliest: null,
  latest: null,
  reversals: 0,
  ...part,
});
const against: Partial<StanceCell> = { position: 'against', types: ['OPPOSES'] };

const cells = [
  cell('ann', 'troops', against),
  cell('ann', 'trade', { earliest: '2024-02-01' }),
  cell('bob', 'troops', { types: ['PROPOSES'] }),
  cell('bob', 'deal', { position: 'asserts', types: ['ASSERTS'], disputed: true }),
  cell('cid', 'troops', { ...against, sources: [id('source-b')] }),
  cell('cid', 'trade', { earliest: '2023-05-01' }),
  cell('dee', 'trade', against),
];
const matrix: Pick<StanceMatrix, 'agents' | 'targets' | 'cells'> = {
  agents: ['ann', 'bob', 'cid', 'dee'].map((name) => ({ ...reference(name, name === 'dee' ? 'Group' : 'Person'), stances: 2 })),
  targets: [
    { ...reference('trade', 'Policy'), stances: 3, disputed: false },
    { ...reference('troops', 'Policy'), stances: 3, disputed: false },
    { ...reference('deal', 'Claim'), stances: 1, disputed: true },
  ],
  cells,
};
const around = { filters: noFilters, drawn: new Set([id('ann'), id('troops')]), policy: id('troops'), language: 'en' } as const;
const arrange = (choices: Partial<MatrixChoices> = {}, more: Partial<typeof around> = {}) => {
  const { groups, targets } = arrangeMatrix(matrix, { ...firstChoices, ...choices }, { ...around, ...more });
  return { rows: Object.fromEntries(groups.map(({ key, rows }) => [key, rows.map((row) => row.id)])), columns: targets.map((target) => target.id) };
};

test('rows stand by their side on the policy in question, which is the first column', () => {
  expect(arrange()).toEqual({ rows: { for: ['bob'], against: ['ann', 'cid'], none: ['dee'] }, columns: ['troops', 'trade'] });
});

test('rows can stand by kind, and by name or first dated stance within it', () => {
  expect(arrange({ group: 'kind', order: 'name' }).rows).toEqual({ Person: ['ann', 'bob', 'cid'], Group: ['dee'] });
  expect(arrange({ group: 'none', order: 'time' }).rows).toEqual({ all: ['cid', 'ann', 'bob', 'dee'] });
});

test('claims come when they are asked for, and disputed ones alone', () => {
  expect(arrange({ claims: true }).columns).toEqual(['troops', 'trade', 'deal']);
  expect(arrange({ claims: true, disputedOnly: true })).toEqual({ rows: { all: ['bob'] }, columns: ['deal'] });
});

test('a text keeps the agents or the columns that it names, and nothing where it names none', () => {
  expect(arrange({ text: 'CID' }).rows).toEqual({ against: ['cid'] });
  expect(arrange({ text: 'trade' }).columns).toEqual(['trade']);
  expect(arrange({ text: 'nobody' })).toEqual({ rows: {}, columns: [] });
});

test('only what is on the map can be asked for', () => {
  expect(arrange({ drawnOnly: true })).toEqual({ rows: { against: ['ann'] }, columns: ['troops'] });
});

test('the filter of the map leaves out what rests on a source that is left out', () => {
  expect(arrange({}, { filters: { ...noFilters, withoutSources: ['source-b'] } } as never).rows).toEqual({
    for: ['bob'],
    against: ['ann'],
    none: ['cid', 'dee'],
  });
});

test('rows that agree become neighbours, after the one with most stances', () => {
  const row = (name: string, positions: Readonly<Record<string, 'for' | 'against'>>) => ({
    id: name,
    cells: new Map(Object.entries(positions).map(([target, position]) => [target, { position, types: [], byConduct: false }])),
  });
  const [yes, no, same] = [row('yes', { a: 'for', b: 'for', c: 'for' }), row('no', { a: 'against', b: 'against' }), row('same', { a: 'for', b: 'for' })];
  expect(orderByAgreement([no, yes, same]).map((one) => one.id)).toEqual(['yes', 'same', 'no']);
  expect([agreementOf(yes, yes), agreementOf(same, no), agreementOf(yes, row('other', { d: 'for' }))]).toEqual([1, -1, 0]);
});

test('a condition keeps its side, its sign says so, and the word says what the agent does', () => {
  const conditional = cell('ann', 'troops', { position: 'conditional', types: ['OPPOSES'] });
  expect([sideOf(conditional), signOf(conditional), wordKeyOf(conditional)]).toEqual(['against', { family: 'against', conditional: true }, 'cell.opposesIf']);
  expect(wordKeyOf(cell('bob', 'troops', { types: ['PROPOSES'] }))).toBe('cell.proposes');
  expect(wordKeyOf(cell('bob', 'troops', { byConduct: true, types: ['CONDUCTS'] }))).toBe('cell.conduct');
  expect(sideOf(cell('bob', 'deal', { position: 'denies', types: ['DENIES'] }))).toBe('against');
});
