import { beforeAll, describe, expect, test } from '@jest/globals';
import type { NodeId } from '#contract/graph.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { composePicture } from '#client/modes/explore/compose-picture.ts';
import { highlight } from '#client/modes/learn/stage/highlight.ts';
import { keepPlayed } from '#client/modes/learn/stage/keep-played.ts';
import { readStep, rowsAbout } from '#client/modes/learn/stage/read-step.ts';
import { stageStep } from '#client/modes/learn/stage/stage-step.ts';
import { lessonLanguageFor, listSteps } from '#client/modes/learn/play/list-steps.ts';
import { tellChange } from '#client/modes/learn/play/tell-changes.ts';
import { playWords } from '#client/modes/learn/play/text/play-words.ts';
import { keepStep, readProgress } from '#client/state/learn/progress.ts';
import { addWords } from '#client/text/more-words.ts';
import { changeLanguage, openText, translateWith } from '#client/text/open-text.ts';
import { buildDesk } from './build-desk.ts';
import { playSmallLesson } from './learn-play-lesson.ts';

const id = (word: string) => word as NodeId;
const room = { width: 768, height: 600 };

describe('the map of a step', () => {
  test('nodes stand where the lesson says, and the others find places of their own', async () => {
    const played = playSmallLesson({ nodes: ['ana', 'beto', 'plan'], places: [{ id: 'ana', x: -250, y: 40 }] });
    const { desk } = buildDesk();
    keepPlayed(desk, played);
    const { nodes } = await stageStep(desk, played, 0, room);
    expect(nodes.find((node) => node.id === 'ana')).toEqual({ id: 'ana', x: -250, y: 40 });
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  });

  test('a stance map on a phone leaves out nothing that the step names, and seats nobody on a bench that is not theirs', async () => {
    const played = playSmallLesson({ nodes: ['ana', 'beto', 'plan', 'carla'], layout: 'stance', policy: 'plan' });
    const { desk } = buildDesk();
    keepPlayed(desk, played);
    const document = await stageStep(desk, played, 0, { width: 390, height: 320 });
    expect(document.nodes.map((node) => node.id).sort()).toEqual(['ana', 'beto', 'carla', 'plan']);
    const y = (wanted: string) => document.nodes.find((node) => node.id === wanted)?.y ?? 0;
    expect(y('carla')).toBeGreaterThan(Math.max(y('ana'), y('beto'), y('plan')));
  });

  test('what is laid out once for a room is not laid out again', async () => {
    const played = playSmallLesson({ nodes: ['ana', 'beto', 'plan'] });
    const { desk } = buildDesk();
    keepPlayed(desk, played);
    expect(await stageStep(desk, played, 0, room)).toBe(await stageStep(desk, played, 0, room));
  });

  test('what Explore has drawn and selected stays as it is', async () => {
    const played = playSmallLesson({ nodes: ['ana', 'beto', 'plan'] });
    const { desk } = buildDesk();
    const before = desk.history.read();
    keepPlayed(desk, played);
    await stageStep(desk, played, 0, room);
    expect(desk.history.read()).toBe(before);
    expect(desk.session.read().selection).toBeNull();
  });
});

describe('what a step brings forward', () => {
  const pictureOf = async (highlights: Parameters<typeof highlight>[1]) => {
    const played = playSmallLesson({ nodes: ['ana', 'beto', 'plan'] });
    const { desk } = buildDesk();
    keepPlayed(desk, played);
    const document = await stageStep(desk, played, 0, room);
    const text = openText();
    const plain = composePicture({ document, known: desk.entities.read(), selection: null, language: 'en', t: translateWith(text) });
    const picture = highlight(plain, highlights, null);
    return Object.fromEntries([
      ...picture.nodes.map((node) => [node.id, node.emphasis]),
      ...picture.lines.map(({ line, emphasis }) => [line.from + line.type, emphasis]),
    ]);
  };

  test('the rest fades; the ends of a line that is brought forward do not', async () => {
    expect(await pictureOf([{ from: id('ana'), type: 'SUPPORTS', to: id('plan') }])).toEqual({
      ana: 'plain',
      plan: 'plain',
      beto: 'faded',
      anaSUPPORTS: 'plain',
      betoOPPOSES: 'faded',
    });
  });

  test('without any, nothing fades', async () => {
    expect(new Set(Object.values(await pictureOf([])))).toEqual(new Set(['plain']));
  });
});

test('as text a step begins with what it brings forward, and tells of a node what its lines say', () => {
  const played = playSmallLesson({ nodes: ['ana', 'beto', 'plan'] });
  const [step] = played.steps;
  if (step === undefined) throw new Error('The lesson has a step');
  const content = readStep(played, step, [{ from: id('beto'), type: 'OPPOSES', to: id('plan') }]);
  expect(content.rows.map(({ row, isHighlighted }) => [row.type, isHighlighted])).toEqual([
    ['OPPOSES', true],
    ['SUPPORTS', false],
  ]);
  expect(content.nodes.map((node) => node.id)).toEqual(['beto', 'plan', 'ana']);
  expect(rowsAbout(content, { kind: 'node', id: id('ana') }).map(({ type }) => type)).toEqual(['SUPPORTS']);
});

test('a lesson ends with its sources, and is read in a language that it has', () => {
  const played: PlayedLesson = playSmallLesson({ nodes: ['ana'] });
  expect(listSteps(played).map((step) => step.id)).toEqual(['first', 'sources']);
  expect(lessonLanguageFor({ ...played.lesson, languages: ['en'] }, 'es')).toBe('en');
  expect(lessonLanguageFor({ ...played.lesson, languages: ['en', 'es'] }, 'es')).toBe('es');
});

describe('where a reader was', () => {
  const kept = new Map<string, string>();
  const storage = () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });

  test('is kept for each lesson, with the steps that were seen', () => {
    keepStep('one', 'first', storage);
    keepStep('two', 'first', storage);
    keepStep('one', 'second', storage);
    expect(readProgress(storage)).toEqual({ two: { step: 'first', seen: ['first'] }, one: { step: 'second', seen: ['first', 'second'] } });
  });

  test('is nowhere in a browser that keeps nothing, and nothing breaks', () => {
    const refusing = () => {
      throw new Error('not here');
    };
    keepStep('one', 'first', refusing);
    expect(readProgress(refusing)).toEqual({});
  });
});

describe('a step that is not as it was written', () => {
  const text = openText();
  beforeAll(async () => {
    addWords(text, playWords);
    await changeLanguage(text, 'en');
  });
  const tell = (change: Parameters<typeof tellChange>[0]) => tellChange(change, (one) => ({ ana: 'Ana' })[one as string] ?? one, translateWith(text), 'en');

  test('is told by what is gone, by name', () => {
    expect(tell({ kind: 'line_gone', line: { from: id('ana'), type: 'OPPOSES', to: id('plan') }, where: 'highlights' })).toBe(
      'The line “Ana opposes plan”, which this step brings forward, is gone: no statement says so any more.',
    );
    expect(tell({ kind: 'found_changed', gone: [id('ana')], come: [] })).toBe('Its query no longer finds Ana.');
    expect(tell({ kind: 'words_missing', language: 'es', field: 'header' })).toBe('Words are missing in Spanish: the header.');
  });
});
