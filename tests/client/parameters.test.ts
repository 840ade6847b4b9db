import { describe, expect, test } from '@jest/globals';
import { findParameters, guessType, type ParameterType, readParameter, readParameters, writeParameter } from '#client/state/query-parameters.ts';

describe('parameters are found in a query', () => {
  test.each([
    ['MATCH (p:Person {id: $id}) RETURN p LIMIT $limit', ['id', 'limit']],
    ['RETURN $a, $b, $a', ['a', 'b']],
    ['RETURN $`odd name`, $`a``b`', ['odd name', 'a`b']],
    ["RETURN 'costs $5', \"and $x\", 'it\\'s $y', $z", ['z']],
    ['// $a\nRETURN $b /* $c\n $d */', ['b']],
    ['MATCH (n:`$no`) RETURN n.`$neither`, $yes', ['yes']],
    ['RETURN $año, $0, $_x1', ['año', '0', '_x1']],
    ["RETURN '$unfinished", []],
    ['/* $unfinished', []],
    ['RETURN 6 / $n', ['n']],
    ['', []],
  ])('%s', (statement, names) => {
    expect(findParameters(statement)).toEqual(names);
  });
});

describe('a value is read from its field by its type', () => {
  test.each<[ParameterType, string | null, unknown]>([
    ['text', ' as it is ', ' as it is '],
    ['text', '', ''],
    ['integer', ' 12 ', 12],
    ['integer', '-3', -3],
    ['number', '2.50', 2.5],
    ['number', '1e3', 1000],
    ['boolean', 'false', false],
    ['date', '2026-05-31', '2026-05-31'],
    ['list', 'a\n\n b \n', ['a', 'b']],
    ['list', '', []],
    ['entity', 'claudia-sheinbaum', 'claudia-sheinbaum'],
    ['json', '{"a": [1, null]}', { a: [1, null] }],
    ['json', 'null', null],
  ])('%s: %j', (type, text, value) => {
    expect(readParameter({ type, text })).toEqual({ value });
  });

  test.each<[ParameterType, string | null, string]>([
    ['text', null, 'missing'],
    ['list', null, 'missing'],
    ['integer', '', 'missing'],
    ['integer', '2.5', 'integer'],
    ['integer', '9007199254740993', 'tooLarge'],
    ['number', 'ten', 'number'],
    ['number', '1e999', 'number'],
    ['boolean', 'perhaps', 'boolean'],
    ['date', '2026-02-30', 'date'],
    ['date', 'yesterday', 'date'],
    ['json', "{'a': 1}", 'json'],
    ['entity', '  ', 'missing'],
  ])('%s: %j is %s', (type, text, trouble) => {
    expect(readParameter({ type, text })).toEqual({ trouble });
  });
});

test.each([
  ['id', undefined, 'entity'],
  ['policyId', 'string', 'entity'],
  ['policy', 'string', 'entity'],
  ['text', 'string', 'text'],
  ['limit', undefined, 'integer'],
  ['anything', 'integer', 'integer'],
  ['isCurrent', undefined, 'boolean'],
  ['since', undefined, 'date'],
  ['ids', 'list', 'list'],
  ['valid', undefined, 'text'],
] as const)('the name %s, declared as %s, suggests %s', (name, declared, type) => {
  expect(guessType(name, declared)).toBe(type);
});

test('a value that was written into a field is read back as it was', () => {
  for (const value of ['a', '', 'two\nlines', 12, -2.5, true, false, ['a', 'b'], [], ['two\nlines'], [1, 2], { a: null }, null, '2026-05-31']) {
    expect(readParameter(writeParameter(value))).toEqual({ value });
  }
});

test('a type that was chosen stays where it can hold the value', () => {
  expect(writeParameter('x', 'entity')).toEqual({ type: 'entity', text: 'x' });
  expect(writeParameter(2, 'number')).toEqual({ type: 'number', text: '2' });
  expect(writeParameter(['x'], 'integer')).toEqual({ type: 'list', text: 'x' });
  expect(writeParameter('2026-05-31', 'text')).toEqual({ type: 'text', text: '2026-05-31' });
});

test('all fields are read together, and only those of the query', () => {
  const drafts = { id: { type: 'entity', text: 'x' }, limit: { type: 'integer', text: '5' }, other: { type: 'integer', text: 'no' } } as const;
  expect(readParameters('RETURN $id, $limit', drafts)).toEqual({ values: { id: 'x', limit: 5 } });
  expect(readParameters('RETURN $id, $other, $new, $constructor', drafts)).toEqual({
    troubles: new Map([
      ['other', 'integer'],
      ['new', 'missing'],
      ['constructor', 'missing'],
    ]),
  });
});
