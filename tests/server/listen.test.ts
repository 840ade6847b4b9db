import { expect, test } from '@jest/globals';
import { connect, type Socket } from 'node:net';
import { Problem } from '#contract/errors.ts';
import { listen } from '#server/listen.ts';

const place = { host: '127.0.0.1', port: 0, basePath: '/' };
const answerTo = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });

test('who sends a header now and then is cut off with a reason', async () => {
  const server = await listen((_, response) => response.end(), {
    ...place,
    timeouts: { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 },
  });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\n');
  const [head = '', body = ''] = (await answerTo(socket)).split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 408 /);
  expect(Problem.parse(JSON.parse(body)).code).toBe('request_timeout');
  await server.close();
});

test('closing waits for a request under way, but not for ever', async () => {
  const server = await listen((request, response) => void (request.url === '/slow' && setTimeout(() => response.end('done'), 200)), place);
  const slow = fetch(`${server.url}/slow`).then((response) => response.text());
  const endless = fetch(`${server.url}/endless`);
  endless.catch(() => undefined);
  await new Promise((wake) => setTimeout(wake, 50));
  const started = Date.now();
  await server.close(600);
  expect(await slow).toBe('done');
  await expect(endless).rejects.toThrow();
  expect(Date.now() - started).toBeLessThan(3000);
});

test.each([
  ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['localhost', /^http:\/\/localhost:\d+$/],
])('listening on %s, the address printed can be opened', async (host, shown) => {
  const server = await listen((_, response) => response.end('here'), { ...place, host });
  expect(server.url).toMatch(shown);
  expect(await (await fetch(server.url)).text()).toBe('here');
  await server.close();
});

test('an address that is not of this machine is told so', async () => {
  await expect(listen(() => undefined, { ...place, host: '203.0.113.1' })).rejects.toThrow(
    'This machine cannot listen on 203.0.113.1. Set HOST to one of its own addresses, such as 127.0.0.1 or 0.0.0.0.',
  );
});
