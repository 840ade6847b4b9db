import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';
import { type RunningExplorer, runExplorer } from '#tests/machine/run-explorer.ts';
import { startNeo4j } from '#tests/neo4j/start-neo4j.ts';
import { measureMillionRows } from './million-rows.ts';
import { measureRunaways } from './runaways.ts';
import { type Figure, printFigures, type Server } from './figure.ts';

/** The explorer's process, which the measures look at from outside. */
const start = (environment: Readonly<Record<string, string>>): Promise<RunningExplorer> =>
  runExplorer({
    program: process.execPath,
    args: ['--conditions=postura-source', '--import', 'tsx', join(packageRoot, 'server', 'main.ts')],
    folder: packageRoot,
    environment: { LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '1000000', QUERY_RATE_LIMIT_PER_MINUTE: '1000000', ...environment },
  });

const measure = async (store: string, environment: Readonly<Record<string, string>>, neo4j?: Server) => {
  const folder = await mkdtemp(join(tmpdir(), 'postura-bench-'));
  const explorer = await start({ DATA_DIR: folder, ...environment });
  const figures: Figure[] = [];
  try {
    figures.push(...(await measureMillionRows(explorer, { store, neo4j })));
    figures.push(...(await measureRunaways(explorer, { store, neo4j })));
  } finally {
    await explorer.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
};

const embedded = await measure('embedded', {});
const neo4j = await startNeo4j({ temporary: true });
try {
  const { uri, username, password } = neo4j;
  const served = await measure('Neo4j', { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }, { uri, username, password });
  printFigures([...embedded, ...served]);
} finally {
  await neo4j.stop();
}
