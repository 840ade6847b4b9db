import neo4j from 'neo4j-driver';
import type { TestNeo4j } from './borrow-neo4j.ts';

const quote = (name: unknown): string => `\`${String(name).replaceAll('`', '``')}\``;

/** Removes all data, constraints and indexes (but the token lookups a new database has too). */
export const emptyNeo4j = async (server: TestNeo4j): Promise<void> => {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const session = driver.session();
  try {
    await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
    const constraints = await session.run('SHOW CONSTRAINTS YIELD name');
    for (const row of constraints.records) await session.run(`DROP CONSTRAINT ${quote(row.get('name'))} IF EXISTS`);
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const row of indexes.records) await session.run(`DROP INDEX ${quote(row.get('name'))} IF EXISTS`);
  } finally {
    await session.close();
    await driver.close();
  }
};
