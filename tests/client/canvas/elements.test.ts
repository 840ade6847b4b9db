import { describe, expect, test } from '@jest/globals';
import { buildElements } from '#client/canvas/elements.ts';
import { line, node, picture, rulers } from './faces.ts';

const build = (...parts: Parameters<typeof picture>) => buildElements(picture(...parts), rulers);
const find = (elements: ReturnType<typeof build>, id: string) => elements.definitions.find(({ data }) => data.id === id);

test('a name is a text and nothing else', () => {
  const name = '<i>ann</i>';
  expect(String(find(build([node('ann', { x: 0, y: 0 }, { label: name })]), 'n:ann')?.data['label']).replaceAll('\n', ' ')).toBe(name);
});

describe('small marks', () => {
  const elements = build([
    node('ann', { x: 100, y: 50 }, { more: '+9', isPinned: true }),
    node('claim', { x: 400, y: 50 }, { kind: 'Claim', voice: 'says Ann', badge: 'Disputed' }),
  ]);

  test('what is not drawn stands at the upper right and says whose it is', () => {
    expect(find(elements, 'more:ann')).toMatchObject({ data: { label: '+9', more: 'ann' } });
    expect(find(elements, 'more:ann')?.position?.x).toBeGreaterThan(100);
    expect(find(elements, 'more:ann')?.position?.y).toBeLessThan(50);
  });

  test('the pin stands at the lower right', () => {
    expect(find(elements, 'pin:ann')?.position?.x).toBeGreaterThan(100);
    expect(find(elements, 'pin:ann')?.position?.y).toBeGreaterThan(50);
  });

  test('a claim carries its badge above and who says so within', () => {
    expect(find(elements, 'badge:claim')).toMatchObject({ data: { label: '= Disputed' } });
    expect(find(elements, 'voice:claim')).toMatchObject({ data: { label: 'says Ann' } });
    expect(elements.satellites.filter(({ of }) => of === 'n:claim').map(({ kind }) => kind)).toEqual(['voice', 'badge']);
  });
});

describe('words of lines', () => {
  const ends = [node('ann', { x: 0, y: 0 }), node('bob', { x: 400, y: 0 })];
  const word = (...parts: Parameters<typeof build>) => {
    const { data, classes } = build(...parts).definitions.find(({ group }) => group === 'edges') ?? {};
    return { shown: String(classes).split(' ').includes('worded'), text: data?.['label'] || data?.['aside'] };
  };

  test('a stance says itself, with the number of its statements', () => {
    expect(word(ends, [line('ann', 'bob', { statements: 2 })])).toEqual({ shown: true, text: 'opposes ×2' });
  });

  test('a line of another family waits to be asked, or for one of its nodes to be selected', () => {
    const asserts = line('ann', 'bob', { family: 'asserts', word: 'asserts' });
    expect(word(ends, [asserts])).toEqual({ shown: false, text: 'asserts' });
    expect(word([node('ann', { x: 0, y: 0 }, { emphasis: 'selected' }), ...ends.slice(1)], [asserts]).shown).toBe(true);
  });

  test('who asserts what is disputed is said', () => {
    const claim = node('claim', { x: 400, y: 0 }, { kind: 'Claim', badge: 'Disputed' });
    expect(word([node('ann', { x: 0, y: 0 }), claim], [line('ann', 'claim', { family: 'asserts', word: 'asserts' })]).shown).toBe(true);
  });

  test('a short line has no room for its word', () => {
    expect(word([node('ann', { x: 0, y: 0 }), node('bob', { x: 120, y: 0 })], [line('ann', 'bob')]).text).toBe('');
  });
});

test('a line whose node is not drawn is not drawn either', () => {
  expect(build([node('ann', { x: 0, y: 0 })], [line('ann', 'bob')]).definitions.filter(({ group }) => group === 'edges')).toEqual([]);
});

test('the picture ends where its nodes, names and benches do', () => {
  const band = {
    side: 'for' as const,
    points: [
      { x: -80, y: -60 },
      { x: 80, y: -60 },
      { x: 80, y: 90 },
      { x: -80, y: 90 },
    ],
    title: 'For',
    at: { x: 0, y: -72 },
  };
  expect(build([node('ann', { x: 0, y: 0 })], [], [band]).bounds).toEqual({ left: -80, right: 80, top: -81, bottom: 90 });
  expect(build([]).bounds).toBeNull();
});

test('a bench lies under the nodes, with its title', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
    { x: 200, y: 100 },
    { x: 0, y: 100 },
  ];
  const elements = build([node('ann', { x: 0, y: 0 })], [], [{ side: 'against', points, title: 'Against · 1', at: { x: 100, y: -10 } }]);
  expect(elements.definitions.map(({ data }) => data.id)).toEqual(['band:against', 'title:against', 'n:ann']);
  expect(elements.definitions[0]).toMatchObject({
    data: { width: 200, height: 100, shape: '-1.0000 -1.0000 1.0000 -1.0000 1.0000 1.0000 -1.0000 1.0000' },
    position: { x: 100, y: 50 },
  });
});

test('three hundred nodes with six hundred lines are worked out without a long halt', () => {
  const nodes = Array.from({ length: 300 }, (_, place) => node(`n${place}`, { x: (place % 20) * 180, y: Math.floor(place / 20) * 130 }, { more: '+9' }));
  const lines = Array.from({ length: 600 }, (_, place) => line(`n${place % 300}`, `n${(place * 7 + 1) % 300}`, { word: `opposes ${place}` }));
  const { definitions } = build(nodes, lines);
  expect(new Set(definitions.map(({ data }) => data.id)).size).toBe(definitions.length);
});
