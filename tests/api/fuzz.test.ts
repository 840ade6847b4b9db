import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { errorCodes, errors, Problem } from '#contract/errors.ts';
import { type RouteName, routeNames, routes } from '#contract/routes.ts';
import { startSeededApp } from '#tests/api/seeded-app.ts';
import type { RunningApp } from '#tests/api/start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startSeededApp();
}, 120_000);
afterAll(() => app.stop());

const nasty = [
  '',
  ' ',
  '\0',
  '%',
  '%00',
  '%E0%A4',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '$id',
  '{{types}}',
  '`',
  "' OR 1=1",
  '\\u0053ET',
  '\ud800',
  '\ufeff',
  '\u202e',
  'İ',
  'é'.repeat(300),
  '1e999',
  '-1',
  '0x10',
  'NaN',
  '9007199254740993',
  '[]',
  '{}',
  'null',
  'claudia-sheinbaum',
  'donald-trump.OPPOSES.x.y',
  '~n:1',
  '~r:1',
  '0000-00-00',
  '(((((',
  '*:*',
  'a~0.9',
  '"',
  '\r\nSet-Cookie: a=b',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 5 }),
  fc.jsonValue({ maxDepth: 6 }),
);

const keysOf = (shape: z.ZodType): readonly string[] => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []);
/** Objects with the fields that a shape names, mostly, and values that it mostly does not take. */
const objectFor = <T>(shape: z.ZodType, field: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...keysOf(shape), 'unknown') }, { weight: 1, arbitrary: text }), field, { maxKeys: 5 });

// A lone surrogate cannot be percent-encoded, so it travels as its own bytes.
const encode = (part: string): string => (/\p{Surrogate}/u.test(part) ? '%ED%A0%80' : encodeURIComponent(part));

const requestOf = (name: RouteName): fc.Arbitrary<Parameters<RunningApp['askRaw']>[0]> => {
  const { path, method, params, query, body } = routes[name];
  return fc
    .record({
      params: fc.record(Object.fromEntries(keysOf(params).map((key) => [key, text]))) as fc.Arbitrary<Record<string, string>>,
      query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keysOf(query), 'unknown'), text), text), { maxLength: method === 'GET' ? 5 : 1 }),
      body: fc.oneof(
        { weight: 5, arbitrary: objectFor(body, value).map((fields) => JSON.stringify(fields)) },
        { weight: 1, arbitrary: fc.jsonValue().map((any) => JSON.stringify(any)) },
        { weight: 1, arbitrary: text },
      ),
    })
    .map((parts) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encode(parts.params[key] ?? ''));
      const search = parts.query.map(([key, one]) => `${encode(key)}=${encode(one)}`).join('&');
      return {
        path: `/api/v1${filled}${search === '' ? '' : `?${search}`}`,
        method,
        ...(method === 'POST' && {
          headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(parts.body)) },
          body: parts.body,
        }),
      };
    });
};

test.each(routeNames)('nothing that is sent to %s makes it fail', async (name) => {
  await fc.assert(
    fc.asyncProperty(requestOf(name), async (request) => {
      const { status, body, headers } = await app.askRaw(request);
      expect(status).toBeLessThan(500);
      if (status < 400) return;
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      const problem = Problem.parse(body);
      expect(errorCodes).toContain(problem.code);
      expect(errors[problem.code].status).toBe(status);
    }),
    { numRuns: 150 },
  );
});

test('nor do the parameters of a named query', async () => {
  const { body } = await app.ask('/api/v1/queries');
  const { queries } = routes.listQueries.output.parse(body);
  expect(queries.length).toBeGreaterThan(0);
  const asked = fc
    .constantFrom(...queries)
    .chain(({ name, parameters }) =>
      fc.record({ name: fc.constant(name), parameters: fc.record(Object.fromEntries(parameters.map((parameter) => [parameter.name, value]))) }),
    );
  await fc.assert(
    fc.asyncProperty(asked, async ({ name, parameters }) => {
      const sent = JSON.stringify({ parameters });
      const { status } = await app.askRaw({
        path: `/api/v1/queries/${name}`,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(sent)) },
        body: sent,
      });
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
});

test('nor does any address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'), fc.array(text, { maxLength: 4 }), async (method, parts) => {
      const { status } = await app.askRaw({ path: `/${parts.map(encode).join('/')}`, method });
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});
