import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Exploration, noFilters } from '#contract/exploration.ts';
import { Lesson } from '#contract/lesson.ts';
import { PlayedLesson } from '#contract/played-lesson.ts';
import { hasMeasuredLook, readMapAsStep } from '#client/commands/learn/record-step.ts';
import { legendEntries } from '#client/modes/explore/legend-entries.ts';
import { composePicture } from '#client/modes/explore/compose-picture.ts';
import { readTarget } from '#client/modes/explore/read-drawn.ts';
import { emphasise } from '#client/modes/learn/give/draw-step.ts';
import { highlight } from '#client/modes/learn/stage/highlight.ts';
import { keepPlayed } from '#client/modes/learn/stage/keep-played.ts';
import { loadPainter } from '#client/modes/learn/stage/load-painter.ts';
import { readStep } from '#client/modes/learn/stage/read-step.ts';
import { stageStep } from '#client/modes/learn/stage/stage-step.ts';
import { readShown } from '#client/state/document.ts';
import { emptyLesson } from '#client/state/learn/drafts.ts';
import { presets } from '#client/state/style/presets.ts';
import { en } from '#client/text/en.ts';
import { openText, translateWith } from '#client/text/open-text.ts';
import { buildDesk } from './build-desk.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { id, line, smallGraph } from './small-graph.ts';

const room = { width: 800, height: 600 };
const text = openText(en);
const words = { t: translateWith(text), language: 'en' } as const;

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});

/** Changes how the map of Explore looks. */
const look = (looks: Partial<Exploration>) => small.desk.history.change({ command: 'setRules', values: {} }, { ...small.desk.history.read(), ...looks });

/** The step that the map of Explore is recorded as, in a lesson that is played elsewhere. */
const record = () => {
  const step = readMapAsStep(small.desk, emptyLesson);
  if (step === null || !('nodes' in step.view)) throw new Error('Nothing was recorded');
  const { view } = step;
  const entity = (name: string) => ({ id: name, kinds: ['Entity'], name });
  const statements = smallGraph.edges.map((edge) => ({
    edge,
    from: entity(edge.from),
    to: entity(edge.to),
    attributedTo: [],
    occasion: null,
    passages: [],
    source: null,
  }));
  const places = view.nodes.flatMap((node) => (typeof node === 'string' ? [] : [node]));
  const drawn = {
    id: step.id,
    nodes: places.map((node) => node.id),
    lines: view.lines ?? [],
    policy: view.policy ?? null,
    layout: view.layout,
    places,
    size: view.size ?? null,
    changes: [],
    result: null,
  };
  const played = PlayedLesson.parse({
    id: null,
    origin: 'draft',
    lesson: Lesson.parse({ ...emptyLesson, steps: [step] }),
    changes: [],
    steps: [drawn],
    nodes: smallGraph.nodes,
    statements,
    voices: [],
    sources: [],
    degrees: {},
    dataVersion: 1,
  });
  return { view, played, drawn };
};
const stage = async (played: PlayedLesson) => {
  const { desk } = buildDesk();
  keepPlayed(desk, played);
  const document = await stageStep(desk, played, 0, room);
  return { document, known: desk.entities.read() };
};

test('a map that looks as designed is recorded without a word on looks', () => {
  expect(Object.keys(record().view)).toEqual(['nodes', 'layout', 'policy', 'size', 'lines']);
});

test('colours and their numbers are the same in the lesson as on the map, and the key tells them', async () => {
  look({ rules: presets.bySource });
  const { played } = record();
  const { document, known } = await stage(played);
  const painter = await loadPainter(text);
  const before = composePicture({ document: small.desk.history.read(), known: small.desk.entities.read(), selection: null, ...words, painter });
  const after = composePicture({ document, known, selection: null, ...words, painter });
  expect(document.rules).toEqual(presets.bySource);
  expect(after.nodes.map(({ paint }) => paint)).toEqual(before.nodes.map(({ paint }) => paint));
  expect(after.lines.map(({ word, paint }) => ({ word, paint }))).toEqual(before.lines.map(({ word, paint }) => ({ word, paint })));
  expect(after.lines.some(({ word }) => word.endsWith('#1'))).toBe(true);
  const key = legendEntries(highlight(after, [line('bob', 'OPPOSES', 'policy')], null), words).find((part) => part.id === 'style');
  expect(key?.entries.length).toBeGreaterThan(0);
});

test('what a measure decides is left out, and so is a rule that is off', () => {
  const kind = {
    of: 'nodes',
    isOn: true,
    test: { field: 'kind', is: 'is', value: 'Person' },
    give: { colour: 'style-2', size: 'by:measure:degree@view' },
  } as const;
  expect(hasMeasuredLook(small.desk)).toBe(false);
  look({ rules: [...presets.byCommunity, kind, { ...kind, isOn: false }] });
  expect(hasMeasuredLook(small.desk)).toBe(true);
  expect(record().view.rules).toEqual([{ ...kind, give: { colour: 'style-2' } }]);
});

describe('groups', () => {
  const closed = { id: '4', by: 'chosen', name: 'Them', members: [id('ann'), id('bob')], isOpen: false } as const;
  const open = { id: '7', by: 'kind', name: 'Policy', members: [id('policy'), id('wider')], isOpen: true } as const;

  test('are drawn in the lesson as on the map, closed or open, with their members in the step', async () => {
    look({ groups: [closed, open] });
    const { view, played } = record();
    expect(view.groups).toEqual([
      { by: 'chosen', name: 'Them', members: ['ann', 'bob'] },
      { by: 'kind', name: 'Policy', members: ['policy', 'wider'], open: true },
    ]);
    expect(view.nodes.map((node) => (typeof node === 'string' ? node : node.id))).toEqual(expect.arrayContaining(['ann', 'bob']));
    const { document, known } = await stage(played);
    const picture = composePicture({ document, known, selection: null, ...words });
    expect(picture.nodes.filter(({ form }) => form === 'group').map(({ label, members }) => [label, members])).toEqual([['Them · 2', ['ann', 'bob']]]);
    expect(picture.hulls.map(({ kind, members }) => [kind, members])).toEqual([['group', ['policy', 'wider']]]);
  });

  test('stand for their members: pressing one selects them, and a highlighted member brings it forward', async () => {
    look({ groups: [closed] });
    const { document, known } = await stage(record().played);
    const picture = composePicture({ document, known, selection: null, ...words });
    const group = picture.nodes.find(({ form }) => form === 'group');
    const chosen = group && readTarget(picture, { kind: 'node', id: group.id });
    expect(chosen).toEqual({ kind: 'nodes', ids: ['ann', 'bob'] });
    const emphasisOf = (drawn: typeof picture) => drawn.nodes.find(({ form }) => form === 'group')?.emphasis;
    expect(emphasisOf(highlight(picture, [id('cid')], null))).toBe('faded');
    expect(emphasisOf(highlight(picture, [id('ann')], null))).toBe('plain');
    expect(emphasisOf(highlight(picture, [], chosen ?? null))).toBe('selected');
    expect(emphasisOf(emphasise(picture, [id('ann')]))).toBe('selected');
    const lines = highlight(picture, [line('bob', 'OPPOSES', 'policy')], null).lines.map(({ line: { type }, emphasis }) => [type, emphasis]);
    expect(lines).toContainEqual(['OPPOSES', 'plain']);
  });

  test('without places are laid out as one, with their members apart', async () => {
    look({ groups: [closed] });
    const { played } = record();
    const free = { ...played, steps: played.steps.map((step) => ({ ...step, places: [] })) };
    const { nodes } = (await stage(free)).document;
    expect(new Set(nodes.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(nodes.length);
  });
});

test('outlines of the camps are part of a step', async () => {
  look({ camps: true });
  const { document, known } = await stage(record().played);
  const picture = composePicture({ document, known, selection: null, ...words });
  expect(picture.hulls.map(({ kind, members }) => [kind, members])).toEqual([
    ['for', ['ann']],
    ['against', ['bob', 'cid']],
  ]);
});

test('what filters leave out stays out: nodes, lines, and statements along a line, on the map as in the text', async () => {
  look({ filters: { ...noFilters, withoutSources: ['b'], withoutKinds: ['Claim'] } });
  const { view, played, drawn } = record();
  expect(view.filters).toEqual({ withoutSources: ['b'], withoutKinds: ['Claim'] });
  expect(view.nodes).toHaveLength(5);
  const { document, known } = await stage(played);
  const picture = composePicture({ document, known, selection: null, ...words });
  expect(picture.lines.find(({ line: { type } }) => type === 'PROPOSES')?.statements).toBe(1);
  const rows = readStep(played, drawn, []).rows.map(({ row }) => row);
  expect(rows.find(({ type }) => type === 'PROPOSES')?.statements.map(({ edge }) => edge.properties['source'])).toEqual(['a']);
});

test('filters that are written by hand leave out what the step names', async () => {
  look({});
  const { played, drawn } = record();
  const [step] = played.lesson.steps;
  const lesson = Lesson.parse({ ...played.lesson, steps: [{ ...step, view: { ...step?.view, filters: { withoutKinds: ['Claim'] } } }] });
  const { document, known } = await stage({ ...played, lesson });
  expect(document.nodes.map((node) => node.id)).not.toContain('claim');
  expect(readShown(document, known).lines.some(({ type }) => type === 'DENIES')).toBe(false);
  expect(readStep({ ...played, lesson }, drawn, []).nodes.map((node) => node.id)).not.toContain('claim');
});
