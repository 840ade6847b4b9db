import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { errorCodes } from '#contract/errors.ts';
import { takesBody } from '#contract/route.ts';
import { type RouteName, routeNames, routes } from '#contract/routes.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

const Operation = z.object({
  operationId: z.string(),
  summary: z.string().min(10),
  security: z.unknown().optional(),
  parameters: z
    .array(z.object({ in: z.enum(['path', 'query']), name: z.string(), required: z.boolean().optional(), schema: z.record(z.string(), z.unknown()) }))
    .optional(),
  requestBody: z
    .object({ required: z.literal(true), content: z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }) }) })
    .optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string().min(1), content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })) }),
  ),
});
const Document = z.object({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.object({ title: z.literal('Postura'), version: z.string() }),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

let app: RunningApp;
let text: string;
let document: z.infer<typeof Document>;
beforeAll(async () => {
  app = await startApp();
  ({ text } = await app.ask('/api/v1/openapi.json'));
  document = Document.parse(JSON.parse(text));
});
afterAll(() => app.stop());

test('the document describes every route of the contract and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
  );
  expect(described.sort()).toEqual(routeNames.map((name) => `${routes[name].method} ${routes[name].path} ${name}`).sort());
});

test('every parameter in a path is described, and none besides', () => {
  for (const [path, operations] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters = [] } of Object.values(operations)) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => name)).toEqual(named);
      expect(inPath.every(({ required }) => required)).toBe(true);
    }
  }
});

test('bodies are described where they are taken', () => {
  const withBody = Object.values(document.paths).flatMap((operations) =>
    Object.entries(operations)
      .filter(([, { requestBody }]) => requestBody)
      .map(([method]) => method),
  );
  expect(withBody.sort()).toEqual(
    routeNames
      .filter((name) => takesBody(routes[name]))
      .map((name) => routes[name].method.toLowerCase())
      .sort(),
  );
});

test('every failure of every route is problem details', () => {
  for (const { operationId, responses } of Object.values(document.paths).flatMap(Object.values) as z.infer<typeof Operation>[]) {
    const given = 'answersFile' in routes[operationId as RouteName] ? '*/*' : 'application/json';
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '429', '500', '503']));
    for (const [status, { content }] of Object.entries(responses))
      expect(Object.keys(content).filter((type) => type !== 'application/x-ndjson')).toEqual([status === '200' ? given : 'application/problem+json']);
  }
});

test('rows that stream and routes that need the token say so', () => {
  const operations = document.paths;
  expect(Object.keys(operations['/query']?.['post']?.responses['200']?.content ?? {})).toEqual(['application/json', 'application/x-ndjson']);
  const secured = Object.values(operations)
    .flatMap(Object.values)
    .filter(({ security }) => security !== undefined);
  expect(secured).toHaveLength(routeNames.filter((name) => 'needsToken' in routes[name]).length);
  for (const { responses } of secured) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403']));
});

test('every reference leads somewhere', () => {
  const names = new Set(Object.keys(document.components.schemas));
  const asked = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
  expect([...names]).toEqual(expect.arrayContaining(['GraphNode', 'GraphEdge', 'Dossier', 'Problem']));
});

test('the page of error codes has each of them at the address that problems name', async () => {
  const page = await app.ask('/api/docs/errors');
  for (const code of errorCodes) expect(page.text).toContain(`<dt id="${code}">`);
});

test('under a base path the document says where the API stands', async () => {
  const based = await startApp({ settings: { basePath: '/stances/' } });
  const { body } = await based.ask('/stances/api/v1/openapi.json');
  await based.stop();
  expect(Document.parse(body).servers).toEqual([{ url: '/stances/api/v1' }]);
});
