import { describe, expect, test } from '@jest/globals';
import { schemaRows } from '#client/modes/query/schema-rows.ts';
import { smallSchema } from './schema-for-tests.ts';

describe('the schema beside the editor', () => {
  test('writes a pattern that Cypher takes, whatever the name', () => {
    const { labels, types } = schemaRows(smallSchema, 'en');
    expect([...labels, ...types].map(({ pattern, clause }) => [pattern, clause])).toEqual([
      ['(p:Policy)', 'MATCH (p:Policy)'],
      ['(p:Person)', 'MATCH (p:Person)'],
      ['(o:`Old Thing`)', 'MATCH (o:`Old Thing`)'],
      ['-[:OPPOSES]->', 'MATCH (a)-[r:OPPOSES]->(b)'],
      ['-[:COOPERATES_WITH]-', 'MATCH (a)-[r:COOPERATES_WITH]-(b)'],
      ['-[:KNOWS]->', 'MATCH (a)-[r:KNOWS]->(b)'],
    ]);
    expect(labels[1]?.properties.map(({ pattern, types: kinds, count, sample }) => [pattern, kinds, count, sample])).toEqual([
      ['.name', ['string'], 5, 5],
      ['.`born in`', ['number'], 2, 5],
    ]);
  });

  test('says a type as sentences in both directions, in the reader’s language, where the model knows it', () => {
    const words = (language: 'en' | 'es') => schemaRows(smallSchema, language).types.map((row) => row.words);
    expect(words('en')).toEqual([['opposes', 'is opposed by'], ['cooperates with'], []]);
    expect(words('es')).toEqual([['se opone a', 'cuenta con la oposición de'], ['coopera con'], []]);
  });

  test('finds a name by what it is called in either form, without accents, and by its properties', () => {
    const found = (filter: string) => {
      const { labels, types } = schemaRows(smallSchema, 'es', filter);
      return [...labels, ...types].map(({ name, properties }) => [name, properties.map((property) => property.name)]);
    };
    expect(found(' politica ')).toEqual([['Policy', ['name']]]);
    expect(found('opone')).toEqual([['OPPOSES', ['quote']]]);
    expect(found('born')).toEqual([['Person', ['born in']]]);
    expect(found('nothing of the kind')).toEqual([]);
  });
});
