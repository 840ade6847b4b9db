import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cacheFolder } from '#tests/machine/cache-folder.ts';
import { releaseOf } from './releases.ts';
import { defaultPassword, readServerFile, startNeo4j, stopNeo4j } from './start-neo4j.ts';

const usage = 'npm run neo4j -- start|stop|status|clean [--version 5.26.30|2026.07.1] [--bolt 17687] [--http 17474] [--password …] [--parent pid]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: 'string' },
    bolt: { type: 'string', default: '17687' },
    http: { type: 'string', default: '17474' },
    password: { type: 'string', default: defaultPassword },
    parent: { type: 'string', default: '0' },
  },
});
const release = releaseOf(values.version);
const folder = cacheFolder(`neo4j-${release.version}`, 'server');
const running = await readServerFile(folder);

const describe = (server: { version: string; uri: string; http: string; pid: number }): string =>
  `Neo4j ${server.version}, ${server.uri} and ${server.http}, process ${server.pid}`;

switch (positionals[0]) {
  case 'start': {
    if (running) {
      console.log(`Already running: ${describe(running)}`);
      break;
    }
    console.log(`Starting Neo4j ${release.version}; the first start also fetches it (some 130 MB) ...`);
    const ports = { bolt: Number(values.bolt), http: Number(values.http) };
    const server = await startNeo4j({ version: release.version, folder, ports, password: values.password, owner: Number(values.parent) });
    console.log(`Ready: ${describe(server)}; user ${server.username}, password ${server.password}`);
    break;
  }
  case 'stop':
    if (running) await stopNeo4j(running);
    console.log(running ? 'Stopped.' : 'Not running.');
    break;
  case 'status':
    console.log(running ? `Running: ${describe(running)}` : 'Not running.');
    process.exitCode = running ? 0 : 3;
    break;
  case 'clean':
    if (running) {
      console.log('Running: stop it first.');
      process.exitCode = 1;
      break;
    }
    await rm(folder, { recursive: true, force: true });
    console.log('Data and logs removed; the jars stay.');
    break;
  default:
    console.log(usage);
    process.exitCode = 2;
}
