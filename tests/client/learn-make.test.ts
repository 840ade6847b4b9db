import { beforeEach, expect, test } from '@jest/globals';
import { Lesson, type LessonStep } from '#contract/lesson.ts';
import { readAnswer } from '#contract/lesson-answers.ts';
import { readMapAsStep } from '#client/commands/learn/record-step.ts';
import { list, link, wrap } from '#client/modes/learn/make/write-markdown.ts';
import { changeKind, newQuestion } from '#client/modes/learn/make/question/new-question.ts';
import { questionFromLine } from '#client/modes/learn/make/question/question-from-line.ts';
import { createDrafts, emptyLesson, isSaved, partsOf, writeLesson } from '#client/state/learn/drafts.ts';
import { duplicateStep, insertStep, moveStep, removeStep, toggleHighlight, writeHeader, writeWords } from '#client/state/learn/edit-lesson.ts';
import { findUnwritten, joinChanges } from '#client/state/learn/find-unwritten.ts';
import { openDraft } from '#client/state/learn/open-draft.ts';
import { stepOf } from '#client/state/learn/record-view.ts';
import { freeStepId, slugOf } from '#client/state/learn/step-ids.ts';
import { openSmallDesk } from './open-small-desk.ts';
import { id, line, smallGraph } from './small-graph.ts';

const memory = () => {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
};
const step = (name: string): LessonStep => stepOf(name, { en: name }, { overview: true });
const idsOf = ({ steps }: { readonly steps: readonly LessonStep[] }) => steps.map((one) => one.id);
const three = ['a', 'b', 'c'].reduce((lesson, name) => insertStep(lesson, step(name)), emptyLesson);

let storage: ReturnType<typeof memory>;
beforeEach(() => {
  storage = memory();
});

test('the map becomes a step that draws the same nodes and lines in their places, with what is selected brought forward', () => {
  const { desk } = openSmallDesk();
  desk.session.set({ selection: { kind: 'line', line: line('bob', 'OPPOSES', 'policy') } });
  const recorded = readMapAsStep(desk, emptyLesson);
  expect(recorded).toMatchObject({ id: 'bob-and-policy', header: { en: 'bob and policy' }, highlights: [line('bob', 'OPPOSES', 'policy')], camera: 'all' });
  const { nodes, lines } = desk.history.read();
  expect(recorded?.view).toMatchObject({ nodes: nodes.map(({ x, y, ...node }) => ({ ...node, x, y })), lines, policy: id('policy') });
  expect(Lesson.safeParse({ ...emptyLesson, steps: [recorded] }).success).toBe(true);
});

test('steps are moved, repeated and taken out, and no two have one id', () => {
  expect(idsOf(moveStep(three, 2, 0))).toEqual(['c', 'a', 'b']);
  expect(moveStep(three, 0, 3)).toBe(three);
  expect(idsOf(duplicateStep(three, 1))).toEqual(['a', 'b', 'b-2', 'c']);
  expect(idsOf(removeStep(three, 1))).toEqual(['a', 'c']);
});

test('an id follows its header until its address was given away, and is never that of the sources', () => {
  const renamed = writeHeader(three, 1, { language: 'en', text: 'Señora Núñez says no', keepId: false });
  expect(idsOf(renamed)).toEqual(['a', 'senora-nunez-says-no', 'c']);
  expect(idsOf(writeHeader(three, 1, { language: 'en', text: 'Other', keepId: true }))).toEqual(['a', 'b', 'c']);
  expect(freeStepId('Sources', [])).toBe('sources-2');
  expect(freeStepId('¿?', ['step'])).toBe('step-2');
  expect(slugOf('word '.repeat(30)).length).toBeLessThanOrEqual(48);
});

test('words that are emptied are gone, and a highlight is put on and off', () => {
  expect(writeWords({ en: 'one', es: 'uno' }, 'es', '')).toEqual({ en: 'one' });
  const opposes = line('bob', 'OPPOSES', 'policy');
  expect(toggleHighlight(toggleHighlight([], opposes), { ...opposes })).toEqual([]);
});

test('a draft is kept in the browser, is found again, and typing in a field is undone as one', () => {
  const drafts = createDrafts(() => storage);
  const draft = drafts.begin(partsOf(three, null, 'en'));
  const opened = openDraft({ drafts, draft, language: () => 'en' });
  for (const text of ['W', 'Wh', 'Who']) opened.change((lesson) => ({ ...lesson, title: writeWords(lesson.title, 'en', text) }), 'title en');
  opened.change((lesson) => removeStep(lesson, 0));
  opened.flush();
  expect(createDrafts(() => storage).list()).toMatchObject([{ name: 'Who', lesson: { title: { en: 'Who' }, steps: [{ id: 'b' }, { id: 'c' }] } }]);
  opened.undo();
  expect(idsOf(opened.read())).toEqual(['a', 'b', 'c']);
  opened.undo();
  expect(opened.read()).toBe(draft.lesson);
  opened.redo();
  expect(opened.read().title).toEqual({ en: 'Who' });
  opened.flush();
});

test('a browser that keeps nothing is said, and the work goes on', () => {
  const drafts = createDrafts(() => storage);
  const draft = drafts.begin(partsOf(three, null, 'en'));
  const opened = openDraft({ drafts, draft, language: () => 'en' });
  storage.setItem = () => {
    throw new Error('full');
  };
  opened.change((lesson) => removeStep(lesson, 0));
  opened.flush();
  expect(opened.keeping.getState().keeping).toMatchObject({ status: 'failed', error: { name: 'BrowserFullError' } });
  expect(idsOf(opened.read())).toEqual(['b', 'c']);
});

test('what another tab has written is not written over unasked, and either version can be gone on with', () => {
  const drafts = createDrafts(() => storage);
  const draft = drafts.begin(partsOf(three, null, 'en'));
  const opened = openDraft({ drafts, draft, language: () => 'en' });
  const elsewhere = createDrafts(() => storage);
  const later = removeStep(three, 2);
  storage.setItem('postura.lesson-drafts', JSON.stringify([{ ...elsewhere.find(draft.id), lesson: later, updatedAt: '2999-01-01T00:00:00.000Z' }]));
  opened.change((lesson) => removeStep(lesson, 0));
  opened.flush();
  expect(opened.keeping.getState().keeping).toMatchObject({ status: 'failed', error: { name: 'ChangedElsewhereError' } });
  expect(createDrafts(() => storage).find(draft.id)?.lesson).toEqual(later);
  opened.takeOther();
  expect(idsOf(opened.read())).toEqual(['a', 'b']);
  expect(opened.keeping.getState().keeping).toEqual({ status: 'kept' });
  opened.undo();
  opened.flush();
  expect(
    createDrafts(() => storage)
      .find(draft.id)
      ?.lesson.steps.map((one) => one.id),
  ).toEqual(['b', 'c']);
});

test('a draft knows whether it is what was saved, in whatever order its keys stand', () => {
  const tied = { id: 'x', updatedAt: null, savedAs: writeLesson(three) };
  const turned = { steps: three.steps, ...Object.fromEntries(Object.entries(three).reverse()) } as typeof three;
  expect(isSaved(turned, tied)).toBe(true);
  expect(isSaved(removeStep(three, 0), tied)).toBe(false);
  expect(isSaved(three, null)).toBe(false);
});

const among = {
  drawn: smallGraph.nodes.map((node) => node.id),
  nodes: new Map(smallGraph.nodes.map((node) => [node.id, node])),
  lines: smallGraph.edges,
};
const statements = smallGraph.edges.map((edge) => ({ edge, from: { id: edge.from }, to: { id: edge.to }, source: null })) as unknown as Parameters<
  typeof readAnswer
>[1];

test('a question from a line asks who stands at its start among the agents of the view; the graph says who is right', () => {
  const question = questionFromLine(line('bob', 'OPPOSES', 'policy'), among);
  expect(question).toEqual({
    kind: 'choose',
    ask: { en: 'According to the sources, who opposes policy?', es: 'Según las fuentes, ¿quién se opone a policy (es)?' },
    options: [{ node: 'ann' }, { node: 'bob' }, { node: 'cid' }],
    answer: { when: { type: 'OPPOSES', to: 'policy' }, take: 'from' },
  });
  expect(readAnswer(question, statements).options).toEqual([1]);
});

test('where there is nothing to choose between, the class points at the answer', () => {
  const question = questionFromLine(line('bob', 'OPPOSES', 'policy'), { ...among, drawn: [id('bob'), id('policy')] });
  expect(question).toMatchObject({ kind: 'point', answer: { when: { type: 'OPPOSES', to: 'policy' }, take: 'from' } });
});

test('a question becomes one of another kind about the same line and keeps its words', () => {
  const lines = [line('ann', 'PROPOSES', 'policy'), line('bob', 'OPPOSES', 'policy')];
  const asked = questionFromLine(line('bob', 'OPPOSES', 'policy'), among);
  expect(changeKind(asked, 'match', lines)).toMatchObject({ kind: 'match', ask: asked.ask, pairs: [{ left: { node: 'bob' } }, { left: { node: 'ann' } }] });
  expect(newQuestion('match', lines.slice(0, 1), { ask: {} })).toBeNull();
  for (const kind of ['choose', 'match', 'point', 'short'] as const) {
    const made = { ...step('a'), question: newQuestion(kind, lines, { ask: {} }) };
    expect(Lesson.safeParse({ ...emptyLesson, steps: [made] }).success).toBe(true);
  }
});

test('what is missing in a language is told once, and no longer than it is missing', () => {
  const unwritten = findUnwritten(emptyLesson, { ...step('a'), header: { en: 'One', es: 'Uno' }, text: { en: 'Words.' } });
  expect(unwritten).toEqual([{ kind: 'words_missing', language: 'es', field: 'text' }]);
  expect(joinChanges([...unwritten, { kind: 'query_gone', query: 'q' }], [])).toEqual([{ kind: 'query_gone', query: 'q' }]);
});

test('tools write Markdown around what is selected, and take it away again', () => {
  const bold = wrap({ text: 'who said it', start: 4, end: 8 }, '**', 'words');
  expect(bold.text).toBe('who **said** it');
  expect(wrap(bold, '**', 'words').text).toBe('who said it');
  expect(list({ text: 'First.\none\ntwo', start: 7, end: 14 }).text).toBe('First.\n\n- one\n- two');
  expect(link({ text: 'she says', start: 0, end: 3 }, 'claudia-sheinbaum', 'Claudia Sheinbaum').text).toBe('[she](claudia-sheinbaum) says');
  expect(link({ text: '', start: 0, end: 0 }, 'glossary:claim', 'claim').text).toBe('[claim](glossary:claim)');
});
