import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { type ErrorCode, errors, Problem } from '#contract/errors.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

const secret = 'bolt://db.internal:7687 Neo.ClientError';
const json = { 'content-type': 'application/json' };
let app: RunningApp;

beforeAll(async () => {
  app = await startApp({
    handlers: {
      readSchema: async () => {
        throw new Error(secret);
      },
    },
  });
});
afterAll(() => app.stop());

const post = (path: string, body: string, headers: Record<string, string> = json) => ({
  path,
  method: 'POST',
  headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  body,
});

describe('every failing answer has the same shape', () => {
  test.each<[string, ErrorCode, Parameters<RunningApp['askRaw']>[0]]>([
    ['an unknown path of the API', 'not_found', { path: '/api/v1/nothing' }],
    ['an unknown path', 'not_found', { path: '/nothing' }],
    ['a path with a slash too many', 'not_found', { path: '/api/v1/schema/' }],
    ['a method the path does not take', 'method_not_allowed', { path: '/api/v1/schema', method: 'DELETE' }],
    ['TRACE', 'method_not_allowed', { path: '/api/v1/schema', method: 'TRACE' }],
    ['POST to the page', 'method_not_allowed', { path: '/explore', method: 'POST' }],
    ['a missing query parameter', 'invalid_input', { path: '/api/v1/search' }],
    ['an unknown query parameter', 'invalid_input', { path: '/api/v1/search?q=a&colour=red' }],
    ['a repeated query parameter', 'invalid_input', { path: '/api/v1/search?q=a&q=b' }],
    ['a number out of bounds', 'invalid_input', { path: '/api/v1/search?q=a&limit=51' }],
    ['a word out of a closed list', 'invalid_input', { path: '/api/v1/search?q=a&kinds=Robot' }],
    ['NUL in a path', 'invalid_input', { path: '/api/v1/entities/a%00b' }],
    ['broken percent-encoding', 'invalid_input', { path: '/api/v1/entities/%E0%A4' }],
    ['an address that is too long', 'uri_too_long', { path: `/api/v1/search?q=${'a'.repeat(9000)}` }],
    ['headers that are too large', 'headers_too_large', { path: '/api/v1/schema', headers: { cookie: 'a'.repeat(20_000) } }],
    ['a body that is no JSON', 'malformed_json', post('/api/v1/subgraph', '{"ids": [')],
    ['a body that is a text', 'malformed_json', post('/api/v1/subgraph', '"ids"')],
    ['a body of another type', 'unsupported_media_type', post('/api/v1/subgraph', 'ids=a', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['a body in an unknown encoding', 'unsupported_media_type', post('/api/v1/subgraph', '{}', { ...json, 'content-encoding': 'zip' })],
    ['a body that is too large', 'body_too_large', post('/api/v1/subgraph', JSON.stringify({ ids: ['a'.repeat(1_100_000)] }))],
    ['an empty body where fields are needed', 'invalid_input', { path: '/api/v1/subgraph', method: 'POST' }],
    ['an unknown field', 'invalid_input', post('/api/v1/subgraph', '{"ids": [], "more": 1}')],
    ['__proto__ as a field', 'invalid_input', post('/api/v1/subgraph', '{"ids": [], "__proto__": {"admin": true}}')],
    ['half a surrogate pair', 'invalid_input', post('/api/v1/subgraph', '{"ids": ["\\ud800"]}')],
    ['a number beyond every number', 'invalid_input', post('/api/v1/queries/any', '{"parameters": {"limit": 1e999}}')],
    ['deep nesting', 'invalid_input', post('/api/v1/queries/any', `{"parameters": {"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`)],
    ['a request from another site', 'cross_site_request', post('/api/v1/subgraph', '{"ids": []}', { ...json, 'sec-fetch-site': 'cross-site' })],
    ['another name for this machine', 'unknown_host', { path: '/api/v1/schema', headers: { host: 'evil.example' } }],
    ['a store that is away', 'store_unavailable', { path: '/api/v1/overview' }],
    ['a fault of ours', 'internal', { path: '/api/v1/schema' }],
  ])('%s is %s', async (_, code, request) => {
    const { status, headers, body, text } = await app.askRaw(request);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = Problem.parse(body);
    expect({ ...problem, status, detail: undefined, requestId: undefined }).toEqual({
      type: `/api/docs/errors#${code}`,
      title: errors[code].title,
      status: errors[code].status,
      code,
      ...(code === 'store_unavailable' && { store: { kind: 'embedded', version: null } }),
      detail: undefined,
      requestId: undefined,
    });
    expect(problem.requestId).toBe(headers.get('x-request-id'));
    expect(problem.detail).toMatch(/^[A-Z].*\.$/s);
    expect(text).not.toMatch(/Neo\.ClientError|bolt:|\.ts\b|node_modules|at \w+ \(/);
  });

  test('what is no HTTP at all is told so in the same shape', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(app.port, '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(Problem.parse(JSON.parse(body)).code).toBe('invalid_input');
  });
});

test('a refused method is told which methods the address takes', async () => {
  const { headers } = await app.ask('/api/v1/export', { method: 'DELETE' });
  expect(headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
});

test.each([
  ['/api/v1/search', 'The query parameter q is missing: it must be a text.'],
  ['/api/v1/search?q=', 'The query parameter q must have at least 1 characters.'],
  ['/api/v1/search?q=a&limit=0', 'The query parameter limit must be at least 1.'],
  ['/api/v1/search?q=a&limit=many', 'The query parameter limit must be a number.'],
  ['/api/v1/search?q=a&colour=red', 'The query parameter colour is unknown; this address takes q, kinds, limit.'],
  ['/api/v1/schema?verbose=1', 'The query parameter verbose is unknown; this address takes none.'],
  ['/api/v1/entities/x/neighbours?direction=up', 'The query parameter direction must be one of out, in, both.'],
  ['/api/v1/claims?disputed=maybe', 'The query parameter disputed must be one of true, false.'],
])('%s is refused with the field and what it takes', async (path, detail) => {
  const { body } = await app.ask(path);
  expect(body).toMatchObject({ code: 'invalid_input', detail });
});

test('the log has the cause of a fault of ours, under the id that the answer names', async () => {
  const { body } = await app.ask('/api/v1/schema');
  const { requestId } = Problem.parse(body);
  expect(app.log).toContainEqual(
    expect.objectContaining({ req: { id: requestId, method: 'GET' }, code: 'internal', route: '/schema', err: expect.objectContaining({ message: secret }) }),
  );
});
