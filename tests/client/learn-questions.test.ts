import { describe, expect, test } from '@jest/globals';
import type { Target } from '#contract/exploration.ts';
import { readNames } from '#client/modes/learn/questions/answer-names.ts';
import { canBeAsked, type Given, judge, nothingGiven, readAsked, type Verdict } from '#client/modes/learn/questions/judge.ts';
import { foldName, readCount } from '#client/modes/learn/questions/read-short.ts';
import { shuffle } from '#client/modes/learn/questions/shuffle.ts';
import { id, playQuestions, type QuestionName, statement, statements, stepOf } from './learn-questions-lesson.ts';

const right: Verdict = { kind: 'right' };
const wrong: Verdict = { kind: 'wrong', pairs: null };

function answer(name: QuestionName, given: Partial<Given>, language: 'en' | 'es' = 'en', from = statements): Verdict {
  const played = playQuestions([name], from);
  return judge(readAsked(stepOf(played, name).question, played), { ...nothingGiven, ...given }, readNames(played, language));
}
const isAsked = (name: QuestionName, from = statements): boolean => {
  const played = playQuestions([name], from);
  return canBeAsked(readAsked(stepOf(played, name).question, played));
};

describe('a question to choose from', () => {
  test('is right with the option that the graph bears out, and no other', () => {
    expect(answer('one', { options: [1] })).toEqual(right);
    expect(answer('one', { options: [0] })).toEqual(wrong);
    expect(answer('one', {})).toEqual({ kind: 'empty' });
  });
  test('with several right ones takes all of them and nothing more', () => {
    expect(answer('several', { options: [1, 2] })).toEqual(right);
    expect(answer('several', { options: [1] })).toEqual(wrong);
    expect(answer('several', { options: [0, 1, 2] })).toEqual(wrong);
  });
  test('follows the graph when that changes', () => {
    const changed = statements.map((one) => (one.edge.type === 'DENIES' ? statement('trump', 'DENIES', 'agreed') : one));
    expect(answer('one', { options: [0] }, 'en', changed)).toEqual(right);
  });
});

describe('a question to match', () => {
  test('wants every pair, and says how many go together', () => {
    expect(answer('match', { pairs: { 0: 0, 1: 1 } })).toEqual({ kind: 'empty' });
    expect(answer('match', { pairs: { 0: 0, 1: 2, 2: 1 } })).toEqual({ kind: 'wrong', pairs: { right: 1, total: 3 } });
    expect(answer('match', { pairs: { 0: 0, 1: 1, 2: 2 } })).toEqual(right);
  });
  test('also takes another pair that the graph bears out', () => {
    expect(answer('policies', { pairs: { 0: 1, 1: 1 } })).toEqual(right);
    expect(answer('policies', { pairs: { 0: 1, 1: 0 } })).toEqual({ kind: 'wrong', pairs: { right: 1, total: 2 } });
  });
  test('leaves out a pair that rests on nothing any more', () => {
    const fewer = statements.filter(({ edge }) => edge.type !== 'DENIES');
    expect(answer('match', { pairs: { 0: 0, 2: 2 } }, 'en', fewer)).toEqual(right);
    expect(isAsked('match', fewer)).toBe(true);
    expect(isAsked('match', fewer.slice(0, 2))).toBe(false);
  });
});

describe('a question to point at', () => {
  const line = (from: string, type: string, to: string): Target => ({ kind: 'line', line: { from: id(from), type, to: id(to) } });
  test('takes the node, and not a line of it', () => {
    expect(answer('node', { pointed: { kind: 'node', id: id('trump') } })).toEqual(right);
    expect(answer('node', { pointed: { kind: 'node', id: id('amlo') } })).toEqual(wrong);
    expect(answer('node', { pointed: line('trump', 'PROPOSES', 'troops') })).toEqual(wrong);
    expect(answer('node', {})).toEqual({ kind: 'empty' });
  });
  test('takes the line, and not its ends or one that goes the other way', () => {
    expect(answer('line', { pointed: line('sheinbaum', 'OPPOSES', 'troops') })).toEqual(right);
    expect(answer('line', { pointed: line('amlo', 'OPPOSES', 'troops') })).toEqual(wrong);
    expect(answer('line', { pointed: line('troops', 'OPPOSES', 'sheinbaum') })).toEqual(wrong);
    expect(answer('line', { pointed: { kind: 'node', id: id('sheinbaum') } })).toEqual(wrong);
  });
  test('cannot be asked when the graph holds no answer', () => {
    expect(isAsked('gone')).toBe(false);
    expect(isAsked('node')).toBe(true);
  });
});

describe('a short answer', () => {
  test.each(['Claudia Sheinbaum', 'sheinbaum', ' AMLO ', 'lopez obrador', 'Andres Manuel Lopez Obrador'])('takes a name or an alias: %s', (typed) => {
    expect(answer('name', { typed })).toEqual(right);
  });
  test.each(['Trump', 'Claudia', 'Mexico', '???'])('does not take another name: %s', (typed) => {
    expect(answer('name', { typed })).toEqual(wrong);
  });
  test('takes a whole number, and asks again for what is none', () => {
    expect(answer('count', { typed: ' 2 ' })).toEqual(right);
    expect(answer('count', { typed: '3' })).toEqual(wrong);
    expect(answer('count', { typed: 'two' })).toEqual({ kind: 'notNumber' });
    expect(answer('count', { typed: ' ' })).toEqual({ kind: 'empty' });
  });
  test('minds no article, accent, dot or case', () => {
    for (const [one, other] of [
      ['the United States', 'United states'],
      ['EE. UU.', 'EEUU'],
      ['Los Ángeles', 'angeles'],
      ['A', 'a'],
    ]) {
      expect(foldName(one ?? '')).toBe(foldName(other ?? ''));
    }
    expect(readCount('12.0')).toBe(12);
    expect(readCount('12.5')).toBe(null);
  });
});

test('the order of what can be matched is the same for everybody, and never the order of the answers', () => {
  const places = [0, 1, 2, 3];
  for (const step of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const order = shuffle(places, step);
    expect(order).toEqual(shuffle(places, step));
    expect([...order].sort()).toEqual(places);
    expect(order).not.toEqual(places);
  }
  expect(new Set(['a', 'b', 'c', 'd', 'e'].map((step) => shuffle(places, step).join())).size).toBeGreaterThan(1);
  expect(shuffle([0, 1], 'x')).toEqual([1, 0]);
});

test('names stand in the reader’s language', () => {
  const names = readNames(playQuestions(), 'es');
  expect(names.ofNode(id('usa'))).toEqual({ text: 'Estados Unidos', isClaim: false });
  expect(names.ofNode(id('agreed')).isClaim).toBe(true);
  expect(names.ofNode(id('nobody')).text).toBe('nobody');
});
