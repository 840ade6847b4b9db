import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { describeWithNeo4j } from './describe-with-neo4j.ts';

await describeWithNeo4j('the Neo4j lent to tests', (server) => {
  const ask = async (cypher: string): Promise<unknown> => {
    const driver = neo4j.driver(server().uri, neo4j.auth.basic(server().username, server().password));
    try {
      const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
      return records[0]?.get(0);
    } finally {
      await driver.close();
    }
  };

  test('is a real server of the version asked for', async () => {
    expect(await ask('CALL dbms.components() YIELD versions RETURN versions[0]')).toBe(server().version);
  });

  test('is empty', async () => {
    expect(await ask('MATCH (node) RETURN toString(count(node))')).toBe('0');
  });

  test('reads no file and calls no address for LOAD CSV', async () => {
    await expect(ask("LOAD CSV FROM 'file:///etc/hosts' AS line RETURN line")).rejects.toThrow(/file/i);
    await expect(ask("LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line")).rejects.toThrow(/blocked|not allowed|access/i);
  });
});
