import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import lzString from 'lz-string';
import { copyQueryLink } from '#client/commands/query-link.ts';
import { readQueryLink, writeQueryLink } from '#client/state/query-link.ts';
import { longestStatement } from '#contract/console.ts';
import { buildDesk } from './build-desk.ts';

const query = {
  statement: "MATCH (one:Person {id: $who})\nWHERE one.name <> 'Ñandú – “quoted” 🦜' RETURN one // end",
  parameters: { who: 'claudia-sheinbaum', limit: 10, ratio: 0.5, flag: false, nothing: null, list: ['a', 1], map: { deep: [{}] } },
  types: { who: 'entity', limit: 'integer' },
};
const pack = (value: unknown) => `#q=${lzString.compressToEncodedURIComponent(JSON.stringify(value))}`;

test('a link gives back the text, the values and how their fields are written', () => {
  expect(readQueryLink(writeQueryLink(query) ?? '')).toEqual({ kind: 'query', query });
});

test('whatever can be written can be read', () => {
  const statements = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(
      statements,
      fc.dictionary(
        fc.string({ maxLength: 20 }).filter((name) => name !== '__proto__'),
        // A name like this one is left out wherever JSON is read, so that it cannot change what an object is.
        fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"__proto__"')),
      ),
      (statement, written) => {
        const parameters = JSON.parse(JSON.stringify(written));
        const link = writeQueryLink({ statement, parameters });
        if (link !== null) expect(readQueryLink(link)).toEqual({ kind: 'query', query: { statement, parameters, types: {} } });
      },
    ),
  );
});

test('no fragment is no link', () => {
  expect(readQueryLink('')).toEqual({ kind: 'none' });
  expect(readQueryLink('#')).toEqual({ kind: 'none' });
});

test.each([
  ['cut in the middle', (writeQueryLink(query) ?? '').slice(0, 60)],
  ['a view of the map', '#x=N4Ig'],
  ['no JSON', `#q=${lzString.compressToEncodedURIComponent('no json')}`],
  ['a later form', pack([2, 'RETURN 1', {}, {}])],
  ['no text', pack([1, '  ', {}, {}])],
  ['a text that is none', pack([1, 7, {}, {}])],
  ['values that are none', pack([1, 'RETURN 1', [1], {}])],
  ['a text that is too long', pack([1, 'x'.repeat(longestStatement + 1), {}, {}])],
  ['a link that is too long', `#q=${'A'.repeat(40_000)}`],
])('a broken link is said to be broken: %s', (_, fragment) => {
  expect(readQueryLink(fragment)).toEqual({ kind: 'broken' });
});

test('whatever stands behind the sign never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => ['none', 'broken', 'query'].includes(readQueryLink(`#q=${text}`).kind)));
});

test('a link that pollutes gives no such value', () => {
  const link = readQueryLink(`#q=${lzString.compressToEncodedURIComponent('[1,"RETURN 1",{"__proto__":{"polluted":true},"a":1},{}]')}`);
  expect(link.kind === 'query' ? (link.query.parameters as { polluted?: unknown }).polluted : undefined).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('the command copies an address that opens the query, and leaves nothing of another fragment', async () => {
  const { desk, copied } = buildDesk();
  await copyQueryLink.run(desk, query);
  expect(copied.length).toBe(1);
  const [address = '', fragment = ''] = (copied[0] ?? '').split('#');
  expect(address).toBe('http://here/');
  expect(readQueryLink(fragment)).toEqual({ kind: 'query', query });
  expect(desk.session.read().notice).toMatchObject({ step: { command: 'copyQueryLink' } });
});

test('a query that is too long for a link is said to be so, and nothing is copied', async () => {
  const { desk, copied } = buildDesk();
  const statement = Array.from({ length: 9000 }, (_, place) => (place * 7919 * 104_729).toString(36)).join(' ');
  expect(writeQueryLink({ statement, parameters: {} })).toBeNull();
  await copyQueryLink.run(desk, { statement, parameters: {} });
  expect(copied).toEqual([]);
  expect(desk.session.read().notice).toMatchObject({ step: { command: 'copyQueryLinkTooLong' } });
});
