import { describe, expect, test } from '@jest/globals';
import { markMatch } from '#client/modes/explore/mark-match.ts';
import { keepRecent, readRecent, withRecent } from '#client/modes/explore/recent-searches.ts';
import { aliasOf, type Finding, groupHits } from '#client/modes/explore/search-groups.ts';
import { id } from './small-graph.ts';

const find = (name: string, kind: string, rest: Partial<Finding> = {}): Finding => ({ id: id(name), name, kinds: ['Entity', kind], ...rest });
const marked = (text: string, question: string) =>
  markMatch(text, question)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('what was typed is marked in a name', () => {
  test.each([
    ['Mérida Initiative', 'merida', '[Mérida] Initiative'],
    ['Iniciativa Mérida', 'MÉRIDA ini', '[Ini]ciativa [Mérida]'],
    ['Andrés Manuel López Obrador', 'lopez', 'Andrés Manuel [López] Obrador'],
    ['Claudia Sheinbaum', 'aum', 'Claudia Sheinbaum'],
    ['Me\u0301rida', 'meri', '[Me\u0301ri]da'],
    ['Donald Trump', '  ', 'Donald Trump'],
    ['<img src=x onerror=alert(1)>', 'img', '<[img] src=x onerror=alert(1)>'],
    ['', 'a', ''],
  ])('%s, asked for as “%s”', (name, question, expected) => {
    expect(marked(name, question)).toBe(expected);
  });
});

describe('hits are grouped by kind', () => {
  const hits = [
    find('constitution', 'Law'),
    find('forbids', 'Claim'),
    find('court', 'Organization'),
    { ...find('p1', 'Passage'), kinds: ['Passage'] },
    { ...find('s1', 'Source'), kinds: ['Source'] },
    find('ban', 'Policy'),
    find('judge', 'Person'),
  ];

  test('the best match comes first, then the groups in their order', () => {
    expect(groupHits(hits).map(({ name, hits: found }) => [name, ...found.map((hit) => hit.name)])).toEqual([
      ['best', 'constitution'],
      ['agents', 'court', 'judge'],
      ['policies', 'ban'],
      ['claims', 'forbids'],
      ['passages', 'p1'],
      ['sources', 's1'],
    ]);
  });

  test('where the best match heads the first group anyway, no group is made for it', () => {
    expect(groupHits([find('judge', 'Person'), find('ban', 'Policy')]).map(({ name }) => name)).toEqual(['agents', 'policies']);
    expect(groupHits([])).toEqual([]);
  });

  test('a kind that Postura does not know is among the others', () => {
    expect(groupHits([{ ...find('film', 'Movie'), kinds: ['Movie'] }]).map(({ name }) => name)).toEqual(['others']);
  });

  test('an alias is shown only where it is none of the names', () => {
    expect(aliasOf(find('López Obrador', 'Person', { matched: 'AMLO' }))).toBe('AMLO');
    expect(aliasOf(find('Mexico', 'Place', { nameEs: 'México', matched: 'México' }))).toBeNull();
    expect(aliasOf(find('Mexico', 'Place'))).toBeNull();
  });
});

describe('what was chosen before', () => {
  test('comes newest first, once each, eight at most, and is there on the next visit', () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a'];
    const recent = names.reduce<readonly Finding[]>((before, name) => withRecent(before, find(name, 'Person', { matched: 'x' })), []);
    keepRecent(recent, () => storage);
    expect(readRecent(() => storage).map(({ name }) => name)).toEqual(['a', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
  });

  test.each(['not JSON', '{"a":1}', '[{"id":1}]'])('is nothing where the browser holds %s', (text) => {
    expect(readRecent(() => ({ getItem: () => text }))).toEqual([]);
  });

  test('is nothing where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    expect(readRecent(refuse)).toEqual([]);
    expect(() => keepRecent([], refuse)).not.toThrow();
  });
});
