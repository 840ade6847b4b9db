import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { type BorrowedNeo4j, borrowNeo4j, type TestNeo4j } from './borrow-neo4j.ts';
import { whyNoNeo4j } from './start-neo4j.ts';

/** The first start fetches the server, and a file may wait for the one before it. */
const patience = 600_000;

/**
 * A group of tests on a real, empty Neo4j: `await describeWithNeo4j('...', (neo4j) => { test(... neo4j().uri ...) })`. Where the machine
 * cannot run one, the group is skipped with the reason; under CI that is a failure for the default version.
 */
export const describeWithNeo4j = async (name: string, tests: (neo4j: () => TestNeo4j) => void, options: { version?: string } = {}): Promise<void> => {
  const isGiven = options.version === undefined && process.env['NEO4J_TEST_URI'];
  const reason = isGiven ? undefined : await whyNoNeo4j(options.version);
  if (reason !== undefined && process.env['CI'] && options.version === undefined) {
    test(name, () => {
      throw new Error(`These tests may not be skipped under CI: ${reason}.`);
    });
    return;
  }
  let borrowed: BorrowedNeo4j | undefined;
  const neo4j = (): TestNeo4j => {
    if (!borrowed) throw new Error('The Neo4j is there once the tests run; call this inside a test or a hook.');
    return borrowed;
  };
  if (reason !== undefined) {
    // biome-ignore lint/suspicious/noSkippedTests: what is missing is the machine's, and the name says it.
    describe.skip(`${name} (${reason})`, () => tests(neo4j));
    return;
  }
  describe(name, () => {
    beforeAll(async () => {
      borrowed = await borrowNeo4j(options);
    }, patience);
    afterAll(async () => {
      await borrowed?.giveBack();
    });
    tests(neo4j);
  });
};
