import { beforeEach, expect, test } from '@jest/globals';
import { limits } from '#contract/routes.ts';
import type { DrawableAnswer } from '#client/answers/draw-answer.ts';
import { addAnswer, countWith, intersectAnswer, replaceWithAnswer } from '#client/commands/place-answer.ts';
import { hide } from '#client/commands/hide.ts';
import { undo } from '#client/commands/travel.ts';
import { describeStep } from '#client/modes/explore/describe-step.ts';
import { emptyDocument, lineKey } from '#client/state/document.ts';
import { en } from '#client/text/en.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { id, line } from './small-graph.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';

const answerOf = (ids: readonly string[], lines: readonly ReturnType<typeof line>[] = []): DrawableAnswer => ({
  ids: new Set(ids.map(id)),
  lines: new Map(lines.map((one) => [lineKey(one), one])),
  leftOut: 0,
});
const words = translateWith(openText(en));

let small: SmallDesk;
const lastStep = () => {
  const step = small.desk.history.list().steps.at(-1);
  return step && describeStep(step, small.desk.entities.read(), words, 'en');
};
beforeEach(() => {
  small = openSmallDesk();
});

test('adding draws what is not there yet with its lines to the rest, moves nothing, and is one step', async () => {
  const { desk, shown, placeOf } = small;
  await replaceWithAnswer.run(desk, answerOf(['policy']));
  const before = desk.history.read();
  const place = placeOf(id('policy'));
  await addAnswer.run(desk, answerOf(['policy', 'ann', 'bob']));
  expect(shown()).toEqual(['policy', 'ann', 'bob']);
  expect(desk.history.read().lines).toEqual([line('ann', 'PROPOSES', 'policy'), line('bob', 'OPPOSES', 'policy')]);
  expect(placeOf(id('policy'))).toEqual(place);
  expect(lastStep()).toBe('Added 2 nodes of an answer');
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});

test('adding shows again what was hidden where it stood, and what is there already is no step', async () => {
  const { desk, shown, placeOf } = small;
  const place = placeOf(id('ann'));
  await hide.run(desk, [id('ann')]);
  await addAnswer.run(desk, answerOf(['ann', 'bob']));
  expect([shown().includes('ann'), placeOf(id('ann'))]).toEqual([true, place]);
  expect(lastStep()).toBe('Added ann of an answer');
  const { done } = desk.history.list();
  await addAnswer.run(desk, answerOf(['ann', 'bob']));
  expect(desk.history.list().done).toBe(done);
});

test('replacing leaves the nodes and relationships of the answer alone, and undo brings the map back', async () => {
  const { desk, shown } = small;
  const before = desk.history.read();
  await replaceWithAnswer.run(desk, answerOf(['ann', 'bob', 'claim'], [line('ann', 'ASSERTS', 'claim')]));
  expect(shown()).toEqual(['ann', 'bob', 'claim']);
  expect(desk.history.read().lines).toEqual([line('ann', 'ASSERTS', 'claim')]);
  expect(new Set(desk.history.read().nodes.map(({ x, y }) => `${x},${y}`)).size).toBe(3);
  expect([desk.history.read().policy, lastStep()]).toEqual([null, 'Showed only 3 nodes of an answer']);
  await undo.run(desk);
  expect(desk.history.read()).toBe(before);
});

test('an answer of nodes alone is drawn with all lines among them, and keeps the policy in question', async () => {
  const { desk } = small;
  await replaceWithAnswer.run(desk, answerOf(['policy', 'ann', 'claim']));
  expect(desk.history.read().lines).toEqual([line('ann', 'PROPOSES', 'policy'), line('ann', 'ASSERTS', 'claim')]);
  expect(desk.history.read().policy).toBe('policy');
});

test('nodes that the graph does not have change nothing', async () => {
  const { desk } = small;
  const before = desk.history.read();
  await replaceWithAnswer.run(desk, answerOf(['made-up']));
  await addAnswer.run(desk, answerOf(['made-up']));
  expect(desk.history.read()).toBe(before);
});

test('intersecting hides what is not in the answer, selection included, and undo shows it', async () => {
  const { desk, shown } = small;
  desk.session.set({ selection: { kind: 'nodes', ids: [id('ann'), id('cid')] } });
  await intersectAnswer.run(desk, answerOf(['ann', 'policy', 'elsewhere']));
  expect(shown()).toEqual(['policy', 'ann']);
  expect(desk.session.read().selection).toEqual({ kind: 'node', id: 'ann' });
  expect(lastStep()).toBe('Kept 2 nodes of an answer');
  await undo.run(desk);
  expect(shown()).toHaveLength(6);
  expect([intersectAnswer.isPossible(desk, answerOf(['elsewhere'])), intersectAnswer.isPossible(desk, answerOf(shown()))]).toEqual([false, false]);
});

test('what the map has no room for is refused before anything is asked', async () => {
  const { desk, asked } = small;
  const many = answerOf(Array.from({ length: limits.subgraphIds }, (_, place) => `n${place}`));
  expect(countWith(desk.history.read(), many)).toBe(limits.subgraphIds + 6);
  expect([addAnswer.isPossible(desk, many), replaceWithAnswer.isPossible(desk, many)]).toEqual([false, true]);
  await addAnswer.run(desk, many);
  expect(asked).toEqual([]);
});

test('an empty map takes an answer too, and each node gets a place of its own', async () => {
  const { desk, shown } = small;
  desk.history.begin(emptyDocument);
  await addAnswer.run(desk, answerOf(['ann', 'bob', 'claim']));
  expect(shown()).toEqual(['ann', 'bob', 'claim']);
  expect(new Set(desk.history.read().nodes.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)).size).toBe(3);
});
