import { describe, expect, test } from '@jest/globals';
import { EdgeId, type GraphEdge, NodeId, type Properties } from '#contract/graph.ts';
import { edtfRange } from '#server/import/edtf-range.ts';
import { positionOf } from '#server/stances/derive-position.ts';
import { isContested } from '#server/stances/is-contested.ts';
import { markReversals } from '#server/stances/mark-reversals.ts';

let made = 0;
const edge = (type: string, properties: Properties = {}): GraphEdge => {
  made += 1;
  return { id: EdgeId.parse(`agent.${type}.policy.source.${made}`), type, from: NodeId.parse('agent'), to: NodeId.parse('policy'), properties };
};
/** A statement that begins within what its date can mean and is open. */
const since = (type: string, startDate: string): GraphEdge => edge(type, { startDate, earliest: edtfRange(startDate)?.first ?? null });

describe('the position that statements make up', () => {
  const limited = { condition: 'with a limit' };
  test.each([
    ['for', 'who proposes', [edge('PROPOSES')]],
    ['for', 'who supports and reacts', [edge('SUPPORTS'), edge('REACTS_TO')]],
    ['for', 'who conducts', [edge('CONDUCTS')]],
    ['against', 'who opposes', [edge('OPPOSES')]],
    ['conditional', 'who supports twice, once on a condition', [edge('SUPPORTS'), edge('SUPPORTS', limited)]],
    ['conditional', 'who opposes on a condition', [edge('OPPOSES', limited)]],
    ['mixed', 'who is on both sides, though on a condition', [edge('OPPOSES'), edge('SUPPORTS', limited)]],
    ['mixed', 'who opposes what it is party to', [edge('OPPOSES'), edge('PARTY_TO')]],
    ['asserts', 'who asserts, though of a case only', [edge('ASSERTS', limited)]],
    ['denies', 'who denies', [edge('DENIES')]],
    ['mixed', 'who asserts and denies', [edge('ASSERTS'), edge('DENIES')]],
    ['other', 'who only reacts, though on a condition', [edge('REACTS_TO', limited)]],
  ] as const)('is %s for one %s', (position, _, edges) => {
    expect(positionOf(edges)).toBe(position);
  });
});

describe('a change of sides', () => {
  const reversalsOf = (edges: readonly GraphEdge[]) =>
    markReversals(edges).map(({ edge: { type, properties }, reverses }) => [type, properties.startDate ?? null, reverses]);

  test('is marked at the statement that takes the other side, in order of time', () => {
    expect(reversalsOf([since('SUPPORTS', '2022'), since('OPPOSES', '2020'), since('OPPOSES', '2024-05'), since('OPPOSES', '2021')])).toEqual([
      ['OPPOSES', '2020', false],
      ['OPPOSES', '2021', false],
      ['SUPPORTS', '2022', true],
      ['OPPOSES', '2024-05', true],
    ]);
  });

  test('is never seen in what has no date, or in a reaction', () => {
    expect(reversalsOf([edge('OPPOSES'), since('SUPPORTS', '2022'), since('REACTS_TO', '2023'), since('SUPPORTS', '2024')])).toEqual([
      ['SUPPORTS', '2022', false],
      ['REACTS_TO', '2023', false],
      ['SUPPORTS', '2024', false],
      ['OPPOSES', null, false],
    ]);
  });

  test('is not read into dates whose order is not sure', () => {
    expect(reversalsOf([since('SUPPORTS', '2024'), since('OPPOSES', '2024-06'), since('OPPOSES', '2025')])).toEqual([
      ['SUPPORTS', '2024', false],
      ['OPPOSES', '2024-06', false],
      ['OPPOSES', '2025', true],
    ]);
    expect(reversalsOf([since('SUPPORTS', '2024-06-01'), since('OPPOSES', '2024-06-01')]).filter(([, , reverses]) => reverses)).toEqual([]);
  });
});

describe('a position is disputed', () => {
  const first = { source: 'one' };
  test.each([
    [true, 'two sources put the agent on two sides', [edge('SUPPORTS', first), edge('OPPOSES', { source: 'two' })]],
    [
      true,
      'a source does so on the word of two speakers',
      [edge('SUPPORTS', { ...first, attributedTo: ['a'] }), edge('OPPOSES', { ...first, attributedTo: ['b'] })],
    ],
    [false, 'one voice tells of both', [edge('SUPPORTS', first), edge('OPPOSES', first)]],
    [false, 'two sources agree', [edge('OPPOSES', first), edge('OPPOSES', { source: 'two' })]],
    [false, 'a reaction stands beside a stance', [edge('OPPOSES', first), edge('REACTS_TO', { source: 'two' })]],
    [
      false,
      'two sources tell of times apart',
      [
        edge('OPPOSES', { ...first, earliest: '2020-01-01', endDate: '2020', latest: '2020-12-31' }),
        edge('SUPPORTS', { source: 'two', earliest: '2021-01-01' }),
      ],
    ],
  ] as const)('%s: %s', (expected, _, edges) => {
    expect(isContested(edges)).toBe(expected);
  });
});
