import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApi } from '#client/api.ts';
import { NodeId } from '#contract/graph.ts';
import { exportFormats } from '#contract/routes/export.ts';
import { startSeededApp } from '#tests/api/seeded-app.ts';
import { type RunningApp, startApp } from '#tests/api/start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startSeededApp();
}, 120_000);
afterAll(() => app.stop());

test.each(exportFormats)('%s is a download with a name and a type, the whole graph and a view alike', async (format) => {
  const api = createApi({ base: app.url });
  const whole = await api.exportGraph({ query: { format } });
  const view = await api.exportView({ body: { format, nodes: [{ id: NodeId.parse('claudia-sheinbaum') }], title: 'Año uno / "vista"' } });
  expect(whole.fileName).toMatch(/^us-troops-and-the-cartels-in-mexico[-.]/);
  expect(view.fileName).toMatch(/^ano-uno-vista[-.]/);
  expect([view.mediaType, view.fileName.split('vista')[1]]).toEqual([whole.mediaType, whole.fileName.split('in-mexico')[1]]);
  expect(whole.text.length).toBeGreaterThan(view.text.length);
  const { headers } = await app.ask(`/api/v1/export?format=${format}`);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${whole.fileName}"`);
  expect(headers.get('etag')).toMatch(/^W\//);
});

test.each([
  [{ format: 'pdf', nodes: [] }, 'format'],
  [{ format: 'gexf', nodes: [{ id: 'a', colour: 'red' }] }, 'colour'],
  [{ format: 'gexf', ids: ['a'] }, 'ids'],
])('a wrong request is told what is wrong: %j', async (body, named) => {
  const { status, text } = await app.ask('/api/v1/export', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  expect([status, text]).toEqual([400, expect.stringContaining(named)]);
});

const fileOf = (text: AsyncIterable<string>) => async () => ({ fileName: 'a.csv', mediaType: 'text/csv', text });

test('what fails before the first part is a problem, and what fails later ends the connection', async () => {
  const early = await startApp({
    handlers: {
      exportGraph: fileOf(
        // biome-ignore lint/correctness/useYield: it fails first.
        (async function* () {
          throw new Error('before');
        })(),
      ),
    },
  });
  const { status, headers } = await early.ask('/api/v1/export?format=gexf');
  await early.stop();
  expect([status, headers.get('content-type'), headers.has('content-disposition')]).toEqual([500, expect.stringContaining('problem+json'), false]);

  const late = await startApp({
    handlers: {
      exportGraph: fileOf(
        (async function* () {
          yield 'a,b\r\n'.repeat(100_000);
          throw new Error('after');
        })(),
      ),
    },
  });
  await expect(late.ask('/api/v1/export?format=gexf')).rejects.toThrow();
  await late.stop();
});
