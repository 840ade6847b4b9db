import { beforeEach, expect, test } from '@jest/globals';
import { hide, isolate, showHidden } from '#client/commands/hide.ts';
import { undo } from '#client/commands/travel.ts';
import { id, line } from './small-graph.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});

test('what is hidden is shown again where it stood, with its lines', async () => {
  const { desk, shown } = small;
  const before = desk.history.read();
  await hide.run(desk, [id('ann'), id('bob')]);
  expect(shown()).toEqual(['policy', 'wider', 'cid', 'claim']);
  await showHidden.run(desk);
  expect(desk.history.read()).toEqual(before);
  expect(showHidden.isPossible(desk)).toBe(false);
});

test('hiding several nodes is one step, named by the first and their number', async () => {
  const { desk } = small;
  await hide.run(desk, [id('ann'), id('bob')]);
  expect(desk.history.list()).toEqual({ steps: [{ command: 'hide', values: { node: 'ann', count: 2 } }], done: 1 });
});

test('what is hidden leaves the selection; the rest of it stays selected', async () => {
  const { desk } = small;
  desk.session.set({ selection: { kind: 'nodes', ids: [id('ann'), id('bob'), id('cid')] } });
  await hide.run(desk, [id('ann')]);
  expect(desk.session.read().selection).toEqual({ kind: 'nodes', ids: ['bob', 'cid'] });
  await hide.run(desk, [id('bob')]);
  expect(desk.session.read().selection).toEqual({ kind: 'node', id: 'cid' });
  await hide.run(desk, [id('cid')]);
  expect(desk.session.read().selection).toBeNull();
});

test('a line that lost an end is no longer selected', async () => {
  const { desk } = small;
  desk.session.set({ selection: { kind: 'line', line: line('bob', 'OPPOSES', 'policy') } });
  await hide.run(desk, [id('policy')]);
  expect(desk.session.read().selection).toBeNull();
});

test('isolating leaves the chosen nodes and their neighbours on the map', async () => {
  const { desk, shown } = small;
  await isolate.run(desk, [id('cid')]);
  expect(shown()).toEqual(['wider', 'cid']);
  await undo.run(desk);
  await isolate.run(desk, [id('cid'), id('claim')]);
  expect(shown()).toEqual(['wider', 'ann', 'bob', 'cid', 'claim']);
});

test('what is hidden does not count as a neighbour when isolating', async () => {
  const { desk, shown } = small;
  await hide.run(desk, [id('ann')]);
  await isolate.run(desk, [id('claim')]);
  expect(shown()).toEqual(['bob', 'claim']);
});
