// Runs one Neo4j and outlives whoever started it by half a second: when the owner is gone, or when told to stop, Neo4j ends, and its folder
// goes too when it was temporary. Called by start-neo4j.ts with one JSON argument {java, args, folder, owner, temporary}.
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const { java, args, folder, owner, temporary } = JSON.parse(process.argv[2]);
const log = openSync(join(folder, 'logs', 'console.log'), 'a');
const server = spawn(java, args, { cwd: folder, stdio: ['ignore', log, log] });

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  // A temporary server's data is thrown away, so it need not close its files in good order (up to 13 s).
  server.kill(temporary ? 'SIGKILL' : 'SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), 30_000).unref();
};

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
if (owner) setInterval(() => isAlive(owner) || stop(), 500);

server.on('error', () => process.exit(1));
server.on('exit', (code) => {
  rmSync(join(folder, 'server.json'), { force: true });
  if (temporary) rmSync(folder, { recursive: true, force: true });
  process.exit(stopping ? 0 : (code ?? 1));
});
