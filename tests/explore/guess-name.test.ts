import { expect, test } from '@jest/globals';
import { guessName, nameUnnamed } from '#contract/guess-name.ts';

test.each([
  ['a name', { title: 'Dr', name: 'Ada' }, 'Ada'],
  ['a title that is a number', { title: '1984', publisher: 'Secker' }, '1984'],
  ['a key that is called like a name', { about: 'Short', fullName: 'Lana Wachowski' }, 'Lana Wachowski'],
  ['a key that ends in name', { city: 'London', company_name: 'Acme' }, 'Acme'],
  ['both parts of a name', { lastName: 'Davolio', firstName: 'Nancy' }, 'Nancy Davolio'],
  [
    'a text rather than a uuid, a date or an address',
    { a: '6f1c7f6e-0d6b-4f5c-9a51-0c2f5d1f7a11', b: '2020-01-31T10:00:00Z', c: 'https://example.org/x', d: 'Tin' },
    'Tin',
  ],
  ['a short text before a long one', { text: 'long '.repeat(40), code: 'Tin' }, 'Tin'],
  ['no list and no number', { tags: ['x'], released: 1999 }, undefined],
])('a node of any graph is named by %s', (_, properties, name) => {
  expect(guessName(properties)).toBe(name);
});

test('a node without a text is named by its label and a value of its own, or its id', () => {
  expect(nameUnnamed({ id: '~n:1', labels: ['Order'], properties: { shipped: [1], orderId: 10248 } })).toBe('Order 10248');
  expect(nameUnnamed({ id: '~n:1', labels: ['Order'], properties: {} })).toBe('Order ~n:1');
});
