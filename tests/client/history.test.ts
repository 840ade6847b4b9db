import { beforeEach, expect, test } from '@jest/globals';
import { hide } from '#client/commands/hide.ts';
import { pin } from '#client/commands/pin.ts';
import { redo, travelTo, undo } from '#client/commands/travel.ts';
import type { Document } from '#client/state/document.ts';
import { id } from './small-graph.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';

let small: SmallDesk;
let documents: readonly Document[];
const names = () => small.desk.history.list().steps.map(({ command, values }) => `${command} ${values['node']}`);

beforeEach(async () => {
  small = openSmallDesk();
  const { desk } = small;
  const read = () => desk.history.read();
  const before = read();
  await hide.run(desk, [id('ann')]);
  const first = read();
  await pin.run(desk, [id('bob')]);
  const second = read();
  await hide.run(desk, [id('cid')]);
  documents = [before, first, second, read()];
});

test('every step is listed by name, undone ones too, with how many stand', async () => {
  const { desk } = small;
  expect(names()).toEqual(['hide ann', 'pin bob', 'hide cid']);
  expect(desk.history.list().done).toBe(3);
  await undo.run(desk);
  await undo.run(desk);
  expect(names()).toEqual(['hide ann', 'pin bob', 'hide cid']);
  expect(desk.history.list().done).toBe(1);
});

test('going to a step gives back the very document, backwards and forwards', async () => {
  const { desk } = small;
  for (const done of [0, 2, 1, 3]) {
    await travelTo.run(desk, done);
    expect(desk.history.read()).toBe(documents[done]);
    expect(desk.history.list().done).toBe(done);
    expect(names()).toEqual(['hide ann', 'pin bob', 'hide cid']);
  }
});

test('going to where one is, or where there is nothing, is not possible', () => {
  expect([-1, 3, 4].map((done) => travelTo.isPossible(small.desk, done))).toEqual([false, false, false]);
});

test('what was undone or redone last is said', async () => {
  const { desk } = small;
  await travelTo.run(desk, 1);
  expect(desk.session.read().notice).toMatchObject({ kind: 'undone', step: { command: 'pin' } });
  await travelTo.run(desk, 3);
  expect(desk.session.read().notice).toMatchObject({ kind: 'redone', step: { command: 'hide', values: { node: 'cid' } } });
});

test('a new step after going back takes the place of those undone', async () => {
  const { desk } = small;
  await travelTo.run(desk, 1);
  await pin.run(desk, [id('policy')]);
  expect(names()).toEqual(['hide ann', 'pin policy']);
  expect(redo.isPossible(desk)).toBe(false);
});

test('travelling drops from the selection what is no longer on the map', async () => {
  const { desk } = small;
  await travelTo.run(desk, 0);
  desk.session.set({ selection: { kind: 'nodes', ids: [id('ann'), id('bob')] } });
  await travelTo.run(desk, 3);
  expect(desk.session.read().selection).toEqual({ kind: 'node', id: 'bob' });
});
