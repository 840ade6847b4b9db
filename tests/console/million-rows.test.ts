import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '#server/package-root.ts';
import { memoryOf } from '#tests/machine/memory-of.ts';
import { makeFolder } from '#tests/machine/make-folder.ts';
import { type RunningExplorer, runExplorer } from '#tests/machine/run-explorer.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';

const rows = 1_000_000;
const statement = `UNWIND range(1, ${rows}) AS number RETURN number, 'row' AS text`;

/** Reads rows line by line as they come, with the most memory that the server took meanwhile. */
const stream = async ({ url, pid }: RunningExplorer, text: string): Promise<{ readonly lines: number; readonly last: unknown; readonly most: number }> => {
  const response = await fetch(`${url}/api/v1/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
    body: JSON.stringify({ statement: text }),
  });
  let lines = 0;
  let tail = '';
  let most = 0;
  const decoder = new TextDecoder();
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    const piece = decoder.decode(part, { stream: true });
    lines += piece.split('\n').length - 1;
    tail = (tail + piece).slice(-500);
    if (lines % 20 === 0) most = Math.max(most, await memoryOf(pid));
  }
  return { lines, last: JSON.parse(tail.trimEnd().split('\n').at(-1) ?? 'null'), most: Math.max(most, await memoryOf(pid)) };
};

const suite = (environment: () => Readonly<Record<string, string>>): void => {
  let explorer: RunningExplorer;
  beforeAll(async () => {
    explorer = await runExplorer({
      program: process.execPath,
      args: ['--conditions=postura-source', '--import', 'tsx', join(packageRoot, 'server', 'main.ts')],
      folder: packageRoot,
      environment: { LOG_LEVEL: 'warn', QUERY_TIMEOUT_MS: '60000', ...environment() },
    });
  }, 180_000);
  afterAll(() => explorer?.stop());

  test('come one after another, and the server never holds them whole', async () => {
    // The first query brings what every query needs.
    await stream(explorer, 'UNWIND range(1, 1000) AS number RETURN number');
    const before = await memoryOf(explorer.pid);
    const { lines, last, most } = await stream(explorer, statement);
    expect([lines, last]).toEqual([rows + 2, { summary: expect.objectContaining({ rows, truncated: false }) }]);
    expect(most - before).toBeLessThan(100);
  }, 180_000);
};

const isLinux = process.platform === 'linux';
const why = isLinux ? '' : ' (only Linux tells the memory of a process)';
(isLinux ? describe : describe.skip)(`a million rows from the embedded store${why}`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await makeFolder('million');
  });
  suite(() => ({ DATA_DIR: folder }));
});
if (isLinux)
  await describeWithNeo4j('a million rows from Neo4j', (neo4j) =>
    suite(() => ({ NEO4J_URI: neo4j().uri, NEO4J_USERNAME: neo4j().username, NEO4J_PASSWORD: neo4j().password })),
  );
