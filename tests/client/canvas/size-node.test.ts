import { expect, test } from '@jest/globals';
import { roomOf } from '#client/canvas/size-node.ts';
import { node, rulers } from './faces.ts';

const room = (face: ReturnType<typeof node>) => roomOf(face, rulers.size(face));
const place = { x: 0, y: 0 };

test('a mark takes room for the name under it, at most three lines of 116 px', () => {
  const { width, height, dy } = room(node('ann', place, { label: 'A name of many words that goes on and on and on and on and on' }));
  expect(width).toBeLessThanOrEqual(116);
  expect(height).toBe(42 + 9 + 3 * 16);
  expect(dy).toBe((9 + 48) / 2);
});

test('a card takes room for its text, who says so and its badge', () => {
  const plain = room(node('claim', place, { kind: 'Claim', label: 'Cartels run Mexico' }));
  const voiced = room(node('claim', place, { kind: 'Claim', label: 'Cartels run Mexico', voice: 'says Trump' }));
  const disputed = room(node('claim', place, { kind: 'Claim', label: 'Cartels run Mexico', voice: 'says Trump', badge: 'Disputed' }));
  expect([voiced.height > plain.height, disputed.height > voiced.height, disputed.dy < 0]).toEqual([true, true, true]);
});

test('the policy in question is larger than another of the same name', () => {
  const plate = node('troops', place, { kind: 'Policy' });
  expect(room({ ...plate, form: 'question' }).width).toBeGreaterThan(room(plate).width);
});

test('a name of five hundred letters takes no more room than a long one', () => {
  const long = room(node('ann', place, { label: 'a'.repeat(500) }));
  expect([long.width <= 116, long.height]).toEqual([true, 42 + 9 + 48]);
});
