import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '#server/package-root.ts';

const Service = z.looseObject({
  environment: z.record(z.string(), z.string().nullable()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  secrets: z.array(z.string()),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
});
const Compose = z.looseObject({
  services: z.object({
    neo4j: Service.extend({ image: z.string(), healthcheck: z.object({ test: z.array(z.string()) }).loose() }),
    explorer: Service.extend({ build: z.string(), read_only: z.boolean(), depends_on: z.record(z.string(), z.object({ condition: z.string() })) }),
  }),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
  volumes: z.record(z.string(), z.unknown()),
});

const read = async (): Promise<z.infer<typeof Compose>> => Compose.parse(parse(await readFile(join(packageRoot, 'docker-compose.yml'), 'utf8')));

test('both services are open to this machine only and give up every privilege', async () => {
  for (const service of Object.values((await read()).services)) {
    expect(service.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.mem_limit).toMatch(/^\d+m$/);
  }
});

test('the password is in one secret file that both read, and in no environment', async () => {
  const { services, secrets } = await read();
  for (const service of Object.values(services)) {
    expect(service.secrets).toEqual(['neo4j_auth']);
    expect(service.environment['NEO4J_AUTH_FILE']).toBe('/run/secrets/neo4j_auth');
    expect(Object.keys(service.environment).filter((name) => /PASSWORD$|^NEO4J_AUTH$/.test(name))).toEqual([]);
  }
  const file = secrets['neo4j_auth']?.file.replace('./', '') ?? '';
  expect((await readFile(join(packageRoot, '.gitignore'), 'utf8')).split('\n')).toContain(file);
});

test('the explorer waits for a healthy Neo4j 5.26, writes nowhere but its volume, and reaches it by name', async () => {
  const { neo4j, explorer } = (await read()).services;
  expect(neo4j.image).toBe('neo4j:5.26-community');
  expect(neo4j.healthcheck.test.join(' ')).toContain('http://127.0.0.1:7474');
  expect(explorer.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(explorer.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
  expect(explorer.read_only).toBe(true);
  expect(explorer.build).toBe('.');
});

test('data outlives the containers', async () => {
  const { services, volumes } = await read();
  const named = Object.values(services).flatMap((service) => service.volumes.map((volume) => volume.split(':')[0] ?? ''));
  expect(named.sort()).toEqual(Object.keys(volumes).sort());
});

test("Neo4j's container refuses files, addresses and endless work in a query", async () => {
  const { environment } = (await read()).services.neo4j;
  expect(environment).toMatchObject({
    NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
    NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
    NEO4J_db_memory_transaction_max: '256m',
    NEO4J_db_transaction_timeout: '60s',
  });
});
