import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '#server/store/graph-store.ts';
import { editDistance } from '#server/store/edit-distance.ts';
import { rankMatches } from '#server/store/rank-matches.ts';

const candidate = (id: string, kind: string, properties: Record<string, unknown>, score = 1): Candidate => ({
  id,
  labels: kind === 'Passage' || kind === 'Source' ? [kind] : ['Entity', kind],
  properties,
  score,
});

describe('the matches of a search', () => {
  test('come from an exact name, an exact alias, a beginning, all words, a sentence, to something similar', () => {
    const candidates = [
      candidate('similar', 'Person', { name: 'Narco Rubiz' }, 9),
      candidate('sentence', 'Claim', { name: 'A claim', text: 'Something about Marco and Rubio.' }, 9),
      candidate('words', 'Person', { name: 'Rubio, Marco' }, 9),
      candidate('beginning', 'Person', { name: 'Marco Rubio Junior' }, 9),
      candidate('alias', 'Person', { name: 'The Secretary', aliases: ['Marco Rubio'] }),
      candidate('name', 'Person', { name: 'Márco Rubio' }),
    ];
    expect(rankMatches('marco rubio', candidates).map(({ id }) => id)).toEqual(['name', 'alias', 'beginning', 'words', 'sentence', 'similar']);
  });

  test('that are equally good show things before claims before passages', () => {
    const candidates = [
      candidate('passage', 'Passage', { name: 'cartels' }, 3),
      candidate('claim', 'Claim', { name: 'cartels' }, 2),
      candidate('thing', 'Organization', { name: 'cartels' }),
    ];
    expect(rankMatches('cartels', candidates).map(({ id }) => id)).toEqual(['thing', 'claim', 'passage']);
  });

  test('say which name or alias it was, and what kind of thing', () => {
    const amlo = candidate('lopez-obrador', 'Person', { name: 'Andrés Manuel López Obrador', aliases: ['AMLO', 'the former president'] });
    expect(rankMatches('amlo', [amlo])).toEqual([
      { id: 'lopez-obrador', name: 'Andrés Manuel López Obrador', matched: 'AMLO', kinds: ['Person'], score: expect.any(Number) },
    ]);
    const claim = candidate('claim', 'Claim', { name: 'A claim', text: 'Drones may follow.' });
    expect(rankMatches('drones', [claim])).toMatchObject([{ name: 'A claim', matched: 'A claim', kinds: ['Claim'] }]);
  });

  test('of a thing without any of our properties have a name all the same', () => {
    expect(rankMatches('x', [{ id: '~n:1', labels: [], properties: { born: 1964 }, score: 1 }])).toMatchObject([
      { id: '~n:1', name: '~n:1', matched: '~n:1', kinds: [] },
    ]);
    expect(rankMatches('x', [])).toEqual([]);
  });
});

test.each([
  ['', '', 0],
  ['cartels', 'cartels', 0],
  ['cartles', 'cartels', 1],
  ['marco', 'narco', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('between %j and %j are %d edits', (one, other, edits) => {
  expect(editDistance(one, other)).toBe(edits);
  expect(editDistance(other, one)).toBe(edits);
});
