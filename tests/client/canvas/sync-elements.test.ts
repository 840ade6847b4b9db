import { beforeEach, expect, test } from '@jest/globals';
import cytoscape, { type Core } from 'cytoscape';
import { buildElements } from '#client/canvas/elements.ts';
import { createSync } from '#client/canvas/sync-elements.ts';
import { line, node, picture, rulers } from './faces.ts';

let cy: Core;
let waiting: (() => void)[];
let draw: (...parts: Parameters<typeof picture>) => ReturnType<ReturnType<typeof createSync>>;

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: false });
  waiting = [];
  const sync = createSync(cy, (work) => {
    waiting.push(work);
    return () => {
      waiting = waiting.filter((one) => one !== work);
    };
  });
  draw = (...parts) => sync(buildElements(picture(...parts), rulers).definitions);
});

const ann = node('ann', { x: 0, y: 0 });
const bob = node('bob', { x: 300, y: 0 });

test('what is new is added, what is gone is removed', () => {
  draw([ann, bob], [line('ann', 'bob')]);
  expect([cy.nodes('[target]').length, cy.edges().length]).toEqual([2, 1]);
  draw([bob]);
  expect([cy.nodes('[target]').map((found) => found.data('target')), cy.edges().length]).toEqual([['bob'], 0]);
});

test('a node that stays keeps its place until it is moved', () => {
  draw([ann, bob]);
  const moves = draw([{ ...ann, x: 50, y: 60 }, bob]);
  expect(moves).toEqual([{ id: 'n:ann', from: { x: 0, y: 0 }, to: { x: 50, y: 60 } }]);
  expect(cy.getElementById('n:ann').position()).toEqual({ x: 0, y: 0 });
});

test('a selection touches only what looks otherwise', () => {
  draw([ann, bob], [line('ann', 'bob')]);
  const touched: string[] = [];
  cy.on('data position add remove', (event) => void touched.push(event.target.id()));
  draw([{ ...ann, emphasis: 'selected' }, bob], [line('ann', 'bob')]);
  expect(cy.getElementById('n:ann').hasClass('selected')).toBe(true);
  expect(touched).toEqual([]);
});

test('a crowd comes over several frames, and a later picture calls off what has not come', () => {
  const crowd = Array.from({ length: 500 }, (_, place) => node(`n${place}`, { x: place, y: 0 }));
  const nextFrame = () => waiting.shift()?.();
  draw(crowd);
  const first = cy.nodes('[target]').length;
  nextFrame();
  const second = cy.nodes('[target]').length;
  expect([first < 500, second > first, second < 500]).toEqual([true, true, true]);
  draw([ann]);
  expect([waiting.length, cy.nodes('[target]').map((found) => found.data('target'))]).toEqual([0, ['ann']]);
  draw(crowd);
  while (waiting.length > 0) nextFrame();
  expect(cy.nodes('[target]').length).toBe(500);
});
