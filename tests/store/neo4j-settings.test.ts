import { expect, test } from '@jest/globals';
import type { Session } from 'neo4j-driver';
import { warnOfSettings } from '#server/store/neo4j/warn-of-settings.ts';

/** A session of a server whose setting has this value. */
const sessionOf = (answer: () => string): Session => ({ run: async () => ({ records: [{ get: answer }] }) }) as unknown as Session;

test('a Neo4j without a limit on the memory of one query is warned of, with the setting', async () => {
  for (const none of ['0B', '0', '0.00B']) expect(await warnOfSettings(sessionOf(() => none))).toEqual([expect.stringContaining('db.memory.transaction.max')]);
});

test('one with a limit, or one that does not show its settings, is not', async () => {
  const refuses = (): never => {
    throw new Error('Permission denied.');
  };
  for (const answer of [() => '256.00MiB', () => '10.00GiB', refuses]) expect(await warnOfSettings(sessionOf(answer))).toEqual([]);
});
