import { expect, test } from '@jest/globals';
import { boxAround, holds } from '#client/canvas/geometry.ts';
import { crosses, findCourses, measureCourse, pointAt } from '#client/canvas/line-courses.ts';

const [from, to] = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
];
const ends = { from: 'a', to: 'b' };

test('a single line is straight, lines between the same two stand apart in whatever direction they run', () => {
  const one = findCourses([{ key: 'one', ends, from, to, aims: [] }], new Map());
  expect(one.get('one')?.bend).toBe(0);
  const both = findCourses(
    [
      { key: 'there', ends, from, to, aims: [] },
      { key: 'back', ends: { from: 'b', to: 'a' }, from: to, to: from, aims: [] },
    ],
    new Map(),
  );
  const heights = [...both.values()].map((course) => pointAt(course, 0.5).y);
  expect(Math.sign(heights[0] ?? 0)).toBe(-Math.sign(heights[1] ?? 0));
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(16);
});

test('a line that may go around a node does', () => {
  const box = boxAround({ x: 200, y: 0 }, { width: 80, height: 40 });
  const boxes = new Map([['c', box]]);
  expect(crosses({ from, to, bend: 0, aim: null }, [box])).toBe(true);
  const course = findCourses([{ key: 'one', ends, from, to, aims: [null] }], boxes).get('one');
  expect(course && crosses(course, [box])).toBe(false);
});

test('a line ends where the shortest free way leads', () => {
  const card = boxAround(to, { width: 100, height: 60 });
  const aims = [
    { x: -50, y: 0 },
    { x: 50, y: 0 },
  ];
  const course = findCourses([{ key: 'one', ends, from, to, aims }], new Map([['b', card]])).get('one');
  expect(course?.aim).toEqual({ x: -50, y: 0 });
  expect(course && pointAt(course, 1)).toMatchObject({ x: 350, y: 0 });
});

test('half the length of a curve leads to its middle', () => {
  const course = { from, to, bend: 120, aim: null };
  const { length, at } = measureCourse(course);
  expect(length).toBeGreaterThan(400);
  const middle = pointAt(course, 0.5);
  expect(holds(boxAround(middle, { width: 2, height: 2 }), at(length / 2))).toBe(true);
});
