import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Program, runPostura } from '#tests/server/run-postura.ts';

const patience = 90_000;
let folder: string;
let running: Program[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postura-serve-'));
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});
const run = (args: readonly string[], settings: Record<string, string> = {}): Program => {
  const program = runPostura(args, { DATA_DIR: join(folder, 'data'), PORT: '0', ...settings });
  running.push(program);
  return program;
};
const address = /Postura: (http:\/\/[^\s"]+)/;

describe('postura serve', () => {
  test(
    'it listens at once, loads the seed graph, says when it is ready, and ends in order when asked',
    async () => {
      const program = run(['serve']);
      const [, url] = await program.until(address);
      const live = await fetch(`${url}/api/v1/health/live`);
      expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
      await program.until(/"msg":"Ready\."/);
      const ready = await fetch(`${url}/api/v1/health/ready`);
      expect(await ready.json()).toMatchObject({
        status: 'ready',
        store: { kind: 'embedded', owner: 'postura' },
        datasets: [{ id: 'mexico-us', newerAtHand: false }],
      });
      for (const line of program.output.text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(program.output.errors).toBe('');

      const again = run(['serve']);
      await again.until(/"msg":"Ready\."/);
      expect(again.output.text).not.toContain('seed graph');
      again.child.kill('SIGINT');
      expect(await again.ended).toBe(0);
    },
    patience,
  );

  test(
    'a second server on the same folder is told so and ends, and the first goes on',
    async () => {
      const first = run(['serve'], { SEED: 'never' });
      const [, url] = await first.until(address);
      await first.until(/"msg":"Ready\."/);
      const second = run(['serve'], { SEED: 'never' });
      expect(await second.ended).toBe(1);
      expect(second.output.errors).toMatch(/^Another Postura server uses the folder .*DATA_DIR.*\.\n$/);
      expect((await fetch(`${url}/api/v1/health/ready`)).status).toBe(200);
    },
    patience,
  );

  test(
    'a port that is in use is told so',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await sleep(50);
      const { port } = other.address() as { port: number };
      const program = run(['serve'], { PORT: String(port) });
      expect(await program.ended).toBe(1);
      expect(program.output.errors).toBe(`Port ${port} on 127.0.0.1 is in use already. Stop the program that uses it, or set PORT to another number.\n`);
      other.close();
    },
    patience,
  );

  test(
    'a folder that cannot be written is told so',
    async () => {
      // Root may write everywhere; a file in the place of the folder stops it too.
      const data = join(folder, 'data');
      if (process.getuid?.() === 0) await writeFile(data, '');
      else {
        await mkdir(data);
        await chmod(data, 0o500);
      }
      const program = run(['serve']);
      expect(await program.ended).toBe(1);
      expect(program.output.errors).toMatch(/^[^\n]*DATA_DIR[^\n]*\.\n$/);
    },
    patience,
  );

  test(
    'wrong settings are told all at once',
    async () => {
      const program = run(['serve'], { PORT: 'http', SEED: 'yes' });
      expect(await program.ended).toBe(1);
      expect(program.output.errors).toBe(
        'PORT is "http"; it takes a number from 0 to 65535, where 0 chooses a free port.\nSEED is "yes"; it takes auto or never.\n',
      );
    },
    patience,
  );

  test(
    'without its Neo4j it stays up, says why once, and answers with the reason',
    async () => {
      const program = run(['serve'], { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'never-in-the-log' });
      const [, url] = await program.until(address);
      await program.until(/"level":50/);
      await sleep(2500);
      expect(program.output.text.match(/"level":50/g)).toHaveLength(1);
      const { status, body } = await fetch(`${url}/api/v1/health/ready`).then(async (response) => ({ status: response.status, body: await response.json() }));
      expect([status, body]).toEqual([
        503,
        expect.objectContaining({ code: 'store_unavailable', detail: expect.stringContaining('NEO4J_URI'), store: { kind: 'neo4j', version: null } }),
      ]);
      expect((await fetch(`${url}/api/v1/health/live`)).status).toBe(200);
      program.child.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(program.output.text).not.toContain('never-in-the-log');
    },
    patience,
  );

  test(
    'a request under way is finished before the end',
    async () => {
      const program = run(['serve']);
      const [, url] = await program.until(address);
      await program.until(/"msg":"Ready\."/);
      const asked = fetch(`${url}/api/v1/export?format=cytoscape-json`);
      await sleep(5);
      program.child.kill('SIGTERM');
      expect((await asked).status).toBe(200);
      expect(await program.ended).toBe(0);
    },
    patience,
  );
});

describe('the other commands', () => {
  test(
    'a data set is checked, tried, loaded once, and exported',
    async () => {
      const check = run(['check']);
      expect(await check.ended).toBe(0);
      expect(check.output.text).toMatch(/^Nothing is wrong with .*mexico-us(?: and \d+ lessons?)?\.\n$/);

      const dryRun = run(['load', '--dry-run']);
      expect(await dryRun.ended).toBe(0);
      expect(dryRun.output.text).toMatch(/^Would load mexico-us:\n {2}nodes: [1-9]\d* new, 0 changed, 0 removed\n.*\nNothing was written\.\n$/);
      const load = run(['load']);
      expect(await load.ended).toBe(0);
      expect(load.output.text).toMatch(/^(?:Loading: \d+ of \d+ steps\.\n){1,4}Loaded mexico-us:\n {2}nodes: [1-9]\d* new, 0 changed, 0 removed\n/);
      const again = run(['load', 'mexico-us', '--replace']);
      expect(await again.ended).toBe(0);
      expect(again.output.text).toMatch(/nodes: 0 new, 0 changed, 0 removed\n.*\nNothing had changed\.\n$/);

      const file = join(folder, 'graph.json');
      const exported = run(['export', '--format', 'cytoscape-json', '--out', file]);
      expect(await exported.ended).toBe(0);
      expect(exported.output.text).toBe(`Wrote ${file}.\n`);
      expect(JSON.parse(await readFile(file, 'utf8')).elements.nodes.length).toBeGreaterThan(50);
    },
    patience * 2,
  );

  test(
    'a data set with a fault is not loaded, and the fault has its file and line',
    async () => {
      await mkdir(join(folder, 'set'));
      await writeFile(join(folder, 'set', 'dataset.yaml'), 'id: Set\nversion: 0\n');
      const load = run(['load', join(folder, 'set')]);
      expect(await load.ended).toBe(1);
      expect(load.output.errors).toMatch(/^dataset\.yaml:1 id: .*\.\n/);
      expect(load.output.errors).not.toMatch(/\n\s+at /);
    },
    patience,
  );
});
