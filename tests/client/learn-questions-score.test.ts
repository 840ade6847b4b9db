import { expect, test } from '@jest/globals';
import { createScore, sumScore } from '#client/state/learn/score.ts';

function openShelf(kept: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(kept));
  return {
    items,
    shelf: () => ({
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    }),
  };
}
const steps = ['one', 'two', 'three', 'four'];

test('a question counts as it ended first', () => {
  const { shelf } = openShelf();
  const score = createScore('lesson', shelf);
  score.noteEnd('one', 'right');
  score.noteWrong('two');
  score.noteEnd('two', 'right');
  score.noteEnd('three', 'shown');
  // Answering again, with or without luck, changes nothing.
  score.noteWrong('one');
  score.noteEnd('three', 'right');
  expect(sumScore(score.store.getState(), steps)).toEqual({ asked: 4, right: 2, firstTry: 1, shown: 1 });
});

test('the score is there on the next visit, and gone when it is reset', () => {
  const { items, shelf } = openShelf();
  createScore('lesson', shelf).noteWrong('one');
  expect([...items.keys()]).toEqual(['postura.lesson.lesson']);
  const later = createScore('lesson', shelf);
  later.noteEnd('one', 'right');
  expect(sumScore(createScore('lesson', shelf).store.getState(), steps)).toEqual({ asked: 4, right: 1, firstTry: 0, shown: 0 });
  later.reset();
  expect(items.size).toBe(0);
  expect(sumScore(later.store.getState(), steps).right).toBe(0);
});

test('a browser that keeps nothing, or kept something else, keeps the score until the page is closed', () => {
  const refuse = () => {
    throw new Error('The browser refuses');
  };
  for (const shelf of [
    refuse,
    openShelf({ 'postura.lesson.lesson': '{"one":{"wrong":-1}}' }).shelf,
    openShelf({ 'postura.lesson.lesson': 'nonsense' }).shelf,
  ]) {
    const score = createScore('lesson', shelf);
    expect(score.store.getState()).toEqual({});
    score.noteEnd('one', 'right');
    expect(sumScore(score.store.getState(), steps).firstTry).toBe(1);
  }
});

test('the score of a draft is kept nowhere', () => {
  const { items, shelf } = openShelf();
  const score = createScore(null, shelf);
  score.noteEnd('one', 'right');
  expect(items.size).toBe(0);
  expect(sumScore(score.store.getState(), steps).right).toBe(1);
});
