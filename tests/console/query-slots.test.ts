import { expect, test } from '@jest/globals';
import { PosturaError } from '#contract/errors.ts';
import { createSlots } from '#server/console/query-slots.ts';

const patient = new AbortController().signal;

test('as many run at a time as there are places, and the next in line takes a place that gets free', async () => {
  const slots = createSlots(2);
  const first = await slots.take(patient);
  await slots.take(patient);
  const order: string[] = [];
  const third = slots.take(patient).then((free) => {
    order.push('third');
    return free;
  });
  const fourth = slots.take(patient).then(() => order.push('fourth'));
  await Promise.resolve();
  expect(order).toEqual([]);
  first();
  first();
  const freeThird = await third;
  expect(order).toEqual(['third']);
  freeThird();
  await fourth;
  expect(order).toEqual(['third', 'fourth']);
});

test('who has waited long enough is told to come again', async () => {
  const slots = createSlots(1, { patienceMs: 20 });
  await slots.take(patient);
  await expect(slots.take(patient)).rejects.toMatchObject({ code: 'too_many_queries', message: expect.stringContaining('QUERY_CONCURRENCY') });
});

test('who leaves the line gives the place to the next', async () => {
  const slots = createSlots(1);
  const free = await slots.take(patient);
  const leaving = new AbortController();
  const left = slots.take(leaving.signal);
  const next = slots.take(patient);
  leaving.abort(new PosturaError('query_cancelled', 'Stopped.'));
  await expect(left).rejects.toMatchObject({ code: 'query_cancelled' });
  free();
  await expect(next).resolves.toEqual(expect.any(Function));
});
