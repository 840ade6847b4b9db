import { describe, expect, test } from '@jest/globals';
import { cypherText, schemaStatements } from '#server/store/cypher-text.ts';
import { fillSlots } from '#server/store/fill-slots.ts';

describe('a slot of a query', () => {
  test.each([
    ['takes several types as alternatives', '-[edge{{types}}]-', { types: ['SUPPORTS', 'OPPOSES'] }, '-[edge:`SUPPORTS`|`OPPOSES`]-'],
    ['takes no types as any', '-[edge{{types}}]-', { types: [] }, '-[edge]-'],
    ['takes labels as all of them', '(node{{labels}})', { labels: ['Entity', 'Person'] }, '(node:`Entity`:`Person`)'],
    ['takes a number', '[*1..{{length}}]', { length: 4 }, '[*1..4]'],
    ['takes arrows', '(a){{left}}[edge]{{right}}(b)', { left: '<-', right: '-' } as const, '(a)<-[edge]-(b)'],
    ['doubles a back-quote in a name', '(node{{label}})', { label: ['a`b'] }, '(node:`a``b`)'],
  ])('%s', (_, text, slots, filled) => {
    expect(fillSlots(text, slots)).toBe(filled);
  });

  test.each([['\\u0060'], ['a\nb'], [''], ['x'.repeat(501)]])('refuses %j as a name', (name) => {
    expect(() => fillSlots('(node{{label}})', { label: [name] })).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });

  test('refuses a back-quote where the engine cannot read one', () => {
    expect(() => fillSlots('(node{{label}})', { label: ['a`b'] }, { doublesQuotes: false })).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });

  test.each([[-1], [1.5], [Number.NaN], ['-->'], ['] DETACH DELETE edge //'], [undefined]])('takes nothing else, such as %j', (value) => {
    expect(() => fillSlots('{{slot}}', { slot: value as never })).toThrow('{{slot}}');
  });
});

describe('the text of a query', () => {
  test('is found by its name, without its header', () => {
    expect(cypherText('store/read-state', 'embedded')).toMatch(/^OPTIONAL MATCH/);
  });

  test('is the version for a database that is not ours where there is one', () => {
    expect(cypherText('store/search-text', 'foreign')).toContain('CONTAINS');
    expect(cypherText('store/search-text', 'neo4j')).toContain('posturaText');
  });

  test('is not looked for outside cypher/', () => {
    for (const name of ['../package', 'read/../../package', '/etc/hosts', 'read-state', 'store/Read'])
      expect(() => cypherText(name, 'neo4j')).toThrow('no name of a query');
  });

  test('of the schema has one statement for each thing', () => {
    for (const store of ['embedded', 'neo4j'] as const) {
      const statements = schemaStatements(store);
      expect(statements.length).toBeGreaterThan(5);
      for (const statement of statements) expect(statement).toMatch(/^(?:CREATE|CALL) [^;]+$/);
    }
  });
});
