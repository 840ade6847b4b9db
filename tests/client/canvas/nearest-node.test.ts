import { expect, test } from '@jest/globals';
import { arrowDirections, nearestNode } from '#client/modes/explore/nearest-node.ts';
import { node } from './faces.ts';

const middle = node('middle', { x: 0, y: 0 });
const others = [node('right', { x: 200, y: 10 }), node('far right', { x: 500, y: 0 }), node('aside', { x: 120, y: 400 }), node('above', { x: 0, y: -150 })];
const go = (key: keyof typeof arrowDirections) => nearestNode([middle, ...others], middle, arrowDirections[key]);

test('an arrow key leads to the next node in its direction, and nowhere at the edge of the map', () => {
  expect([go('ArrowRight'), go('ArrowUp'), go('ArrowDown'), go('ArrowLeft')]).toEqual(['right', 'above', 'aside', undefined]);
});
