import neo4j from 'neo4j-driver';
import type { TestNeo4j } from '#tests/neo4j/borrow-neo4j.ts';

/** Asks a Neo4j past the store, as the administrator of a test; gives the first column. */
export const askNeo4j = async ({ uri, username, password }: TestNeo4j, cypher: string): Promise<readonly unknown[]> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
};

/** The users' queries that run on a Neo4j. */
export const listUserQueries = (server: TestNeo4j): Promise<readonly unknown[]> =>
  askNeo4j(server, "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.query = 'user' RETURN currentQuery");
