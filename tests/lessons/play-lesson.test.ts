import { describe, expect, test } from '@jest/globals';
import { type Api, createApi } from '#client/api.ts';
import { NodeId } from '#contract/graph.ts';
import { readAnswer } from '#contract/lesson-answers.ts';
import { Lesson, type LessonStep } from '#contract/lesson.ts';
import type { LessonChange } from '#contract/played-lesson.ts';
import { testToken } from '#tests/api/start-app.ts';
import { describeOnBothStores } from '#tests/explore/describe-on-both-stores.ts';

/** A fresh Neo4j plans every query anew. */
const patience = 180_000;
const id = (text: string): NodeId => NodeId.parse(text);
const [sheinbaum, trump, claim, troops] = ['claudia-sheinbaum', 'donald-trump', 'claim-mexico-agreed-to-us-troops', 'us-troop-deployment-to-mexico'].map(
  id,
) as [NodeId, NodeId, NodeId, NodeId];
const denial = { from: sheinbaum, type: 'DENIES', to: claim };
const whoDenies: NonNullable<LessonStep['question']> = {
  kind: 'choose',
  ask: { en: 'Who denies it?' },
  options: [{ node: trump }, { node: sheinbaum }],
  answer: { when: { type: 'DENIES', to: claim }, take: 'from' },
};
/** A lesson in English whose steps say all that they must. */
const lessonOf = (...steps: readonly object[]): Lesson =>
  Lesson.parse({
    title: { en: 'A try' },
    summary: { en: 'Of the graph.' },
    level: 'anyone',
    minutes: 5,
    languages: ['en'],
    steps: steps.map((step, place) => ({
      id: `step-${place + 1}`,
      header: { en: 'Look' },
      text: { en: 'Here.' },
      view: { nodes: [sheinbaum, trump, claim], layout: 'layered' },
      ...step,
    })),
  });

await describeOnBothStores('a lesson', 'mexico-us', (explorer) => {
  const play = (lesson: Lesson, results = false) => explorer().api.tryLesson({ body: { lesson, results } });
  const changesOf = async (step: object, results = false): Promise<readonly LessonChange[]> => (await play(lessonOf(step), results)).steps[0]?.changes ?? [];
  const editor = (): Api => createApi({ base: explorer().app.url, token: () => testToken });

  test('a step has its nodes, their lines, and each statement with its passages and source', async () => {
    const played = await play(lessonOf({ highlights: [denial, sheinbaum], question: whoDenies }));
    const [step] = played.steps;
    expect(step).toMatchObject({ nodes: [sheinbaum, trump, claim], layout: 'layered', policy: null, places: [], size: null, changes: [], result: null });
    expect(step?.lines).toContainEqual(denial);
    expect(played.statements.every(({ passages, source }) => passages.length > 0 && source !== null)).toBe(true);
    expect(new Set(played.statements.map(({ edge }) => edge.id)).size).toBe(played.statements.length);
    expect(played.sources.map(({ label }) => label)).toEqual(['B']);
    expect(played.voices).toEqual([expect.objectContaining({ id: claim, disputed: true, deniedBy: [expect.objectContaining({ id: sheinbaum })] })]);
    expect(Object.keys(played.degrees).sort()).toEqual(played.nodes.map((node) => node.id).sort());
    expect(readAnswer(whoDenies, played.statements)).toMatchObject({ options: [1], nodes: [sheinbaum] });
  });

  test('the first picture is drawn where it is asked for', async () => {
    const [played, overview] = [await play(lessonOf({ view: { overview: true } })), await explorer().api.readOverview({})];
    const [step] = played.steps;
    expect(step).toMatchObject({ nodes: overview.nodes.map((node) => node.id), policy: troops, layout: 'stance', changes: [] });
    expect(step?.lines.length).toBe(new Set(overview.edges.map(({ from, type, to }) => `${from} ${type} ${to}`)).size);
  });

  test('a query draws the nodes that stand in its rows, and says what it found before and does not find now', async () => {
    const view = { query: 'stances-on-policy', parameters: { policy: troops }, policy: troops };
    const [step] = (await play(lessonOf({ view: { ...view, found: [sheinbaum, id('mexico'), claim] } }))).steps;
    expect([...(step?.nodes ?? [])].sort()).toEqual([sheinbaum, trump, 'mexico'].sort());
    expect(step?.changes).toEqual([{ kind: 'found_changed', gone: [claim], come: [trump] }]);
    const places = [
      { id: sheinbaum, x: 10, y: 20 },
      { id: claim, x: 0, y: 0 },
    ];
    expect((await play(lessonOf({ view: { ...view, places } }))).steps[0]?.places).toEqual([{ id: sheinbaum, x: 10, y: 20 }]);
    expect(
      (await play(lessonOf({ view: { query: 'shortest-paths', parameters: { fromId: 'marco-rubio', toId: 'merida-initiative' } } }))).steps[0]?.nodes,
    ).toHaveLength(4);
  });

  test('a view can be narrowed to types and to lines, and keep places', async () => {
    const nodes = [{ id: sheinbaum, x: 10, y: 20 }, trump, claim];
    const [byType, byLine] = (await play(lessonOf({ view: { nodes, types: ['DENIES'], size: [800, 600] } }, { view: { nodes, lines: [denial] } }))).steps;
    expect(byType).toMatchObject({ lines: [denial], places: [{ id: sheinbaum, x: 10, y: 20 }], size: [800, 600] });
    expect(byLine?.lines).toEqual([denial]);
  });

  test('a step that is coloured by voice brings those on whose word something is said, so that its key can name them', async () => {
    const officials = id('officials-of-both-governments-source-a');
    const nodesBy = async (colour: string) => {
      const rules = [{ of: 'lines', isOn: true, test: null, give: { colour } }];
      return (await play(lessonOf({ view: { nodes: [trump, troops], rules } }))).nodes.map((node) => node.id);
    };
    expect(await nodesBy('by:voice')).toContain(officials);
    expect(await nodesBy('by:source')).not.toContain(officials);
  });

  test('a question about what is not drawn has its statements all the same', async () => {
    const question = {
      kind: 'short',
      ask: { en: 'How many oppose it?' },
      answer: { when: { type: 'OPPOSES', to: troops }, take: 'from', give: 'count' },
    } as const;
    const played = await play(lessonOf({ question }));
    expect([...readAnswer({ ...question }, played.statements).nodes].sort()).toEqual([sheinbaum, 'mexico'].sort());
    expect(played.nodes.map((node) => node.id)).toContain('mexico');
    expect(played.steps[0]?.changes).toEqual([]);
  });

  describe('says what has changed', () => {
    const ghost = id('nobody-knows');
    test.each<[string, object, readonly LessonChange[]]>([
      ['a node of the view', { view: { nodes: [sheinbaum, ghost] } }, [{ kind: 'node_gone', id: ghost, where: 'view' }]],
      ['a highlighted node', { highlights: [ghost] }, [{ kind: 'node_gone', id: ghost, where: 'highlights' }]],
      [
        'a highlighted line',
        { highlights: [{ ...denial, type: 'ASSERTS' }] },
        [{ kind: 'line_gone', line: { ...denial, type: 'ASSERTS' }, where: 'highlights' }],
      ],
      ['a highlight beside the view', { highlights: [troops] }, [{ kind: 'not_drawn', id: troops }]],
      [
        'a highlighted line beside the view',
        { highlights: [{ from: sheinbaum, type: 'OPPOSES', to: troops }] },
        [{ kind: 'not_drawn', id: troops, line: { from: sheinbaum, type: 'OPPOSES', to: troops } }],
      ],
      [
        'a node that the text links to',
        { text: { en: 'See [her](nobody-knows) and [there](https://example.org), not `[x](code)`.' } },
        [{ kind: 'node_gone', id: ghost, where: 'text' }],
      ],
      ['a term', { text: { en: 'A [word](glossary:nothing-of-ours).' } }, [{ kind: 'term_unknown', term: 'nothing-of-ours' }]],
      [
        'a line of the view',
        { view: { nodes: [sheinbaum, claim], lines: [{ ...denial, type: 'ABOUT' }] } },
        [{ kind: 'line_gone', line: { ...denial, type: 'ABOUT' }, where: 'view' }],
      ],
      [
        'the answer',
        { question: { kind: 'point', ask: { en: 'Who?' }, answer: { when: { from: trump, type: 'DENIES', to: claim }, take: 'from' } } },
        [{ kind: 'answer_gone', when: { from: trump, type: 'DENIES', to: claim } }],
      ],
      [
        'the right option',
        { question: { ...whoDenies, options: [{ node: trump }, { words: { en: 'Nobody' } }] } },
        [{ kind: 'answer_gone', when: { type: 'DENIES', to: claim } }],
      ],
      ['a query', { view: { query: 'no-such-query' } }, [{ kind: 'query_gone', query: 'no-such-query' }]],
      ['words', { header: { es: 'Solo' } }, [{ kind: 'words_missing', language: 'en', field: 'header' }]],
    ])('%s', async (_, step, expected) => {
      expect(await changesOf(step)).toEqual(expected);
    });

    test('a query without what it needs', async () => {
      expect(await changesOf({ view: { query: 'stances-on-policy' } })).toEqual([{ kind: 'query_failed', detail: expect.stringContaining('policy') }]);
    });
  });

  test('the queries of a lesson are run where that is asked, and only if they read', async () => {
    const cypher = {
      statement: 'MATCH (person:Person) WHERE person.id IN $ids RETURN person.name AS name ORDER BY name',
      parameters: { ids: [sheinbaum, trump] },
      rows: 3,
    };
    const lesson = lessonOf(
      { cypher },
      { cypher: { statement: 'MATCH (person:Person) DETACH DELETE person' } },
      { cypher: { statement: 'UNWIND range(1, 1000) AS n RETURN n' } },
    );
    const { steps } = await play(lesson, true);
    expect(steps[0]?.result).toEqual({ fields: ['name'], values: [['Claudia Sheinbaum'], ['Donald Trump']], truncated: false });
    expect(steps[0]?.changes).toEqual([{ kind: 'rows_changed', before: 3, now: 2 }]);
    expect([steps[1]?.result, steps[1]?.changes[0]?.kind]).toEqual([null, 'query_failed']);
    expect([steps[2]?.result?.values.length, steps[2]?.result?.truncated]).toEqual([100, true]);
    expect((await play(lesson)).steps.every(({ result, changes }) => result === null && changes.length === 0)).toBe(true);
  });

  test('a lesson of more than can be played is refused with what to do', async () => {
    const many = Array.from({ length: 1000 }, (_, place) => `node-${place}`);
    const refused = play(lessonOf({ view: { nodes: many } }, {}));
    await expect(refused).rejects.toMatchObject({ problem: { code: 'invalid_input', detail: expect.stringContaining('make two lessons of it') } });
  });

  test(
    'lessons that come with Postura are listed, read, played and written, and stay as they are',
    async () => {
      const { lessons } = await explorer().api.listLessons({ query: { changes: 'true' } });
      expect((await explorer().api.listLessons({})).lessons).toEqual(lessons.map((summary) => ({ ...summary, changes: null })));
      const shipped = lessons.filter(({ origin }) => origin === 'shipped');
      expect(shipped.map(({ changes }) => changes)).toEqual(shipped.map(() => 0));
      expect(shipped[0]?.id).toBe('who-stands-where');
      for (const summary of shipped) {
        const params = { id: summary.id };
        const { lesson, origin } = await explorer().api.readLesson({ params });
        expect([origin, lesson.steps.length, lesson.title]).toEqual(['shipped', summary.steps, summary.title]);
        const played = await explorer().api.playLesson({ params, query: { results: 'true' } });
        expect(played.steps.map(({ id: step, changes }) => [step, changes])).toEqual(lesson.steps.map((step) => [step.id, []]));
        expect(played.sources.length).toBeGreaterThan(0);
        const { fileName, text } = await explorer().api.exportLesson({ params, query: { format: 'md' } });
        expect(fileName).toMatch(/^[a-z0-9-]+\.md$/);
        expect(await explorer().api.readLessonFile({ body: { text } })).toEqual({ lesson, findings: [] });
        await expect(editor().deleteLesson({ params })).rejects.toMatchObject({
          problem: { code: 'unknown_lesson', detail: expect.stringContaining('comes with Postura') },
        });
      }
    },
    patience,
  );

  test(
    'a lesson is kept, told when the graph no longer has what it shows, changed and removed',
    async () => {
      const lesson = lessonOf({ highlights: [denial] }, { highlights: ['nobody-knows'] });
      const kept = await editor().createLesson({ body: { lesson } });
      expect(kept).toMatchObject({ origin: 'kept', lesson });
      const find = async () => (await explorer().api.listLessons({ query: { changes: 'true' } })).lessons.find((one) => one.id === kept.id);
      expect(await find()).toMatchObject({ steps: 2, questions: 0, changes: 1 });
      const params = { id: kept.id };
      expect((await explorer().api.playLesson({ params, query: {} })).steps[1]?.changes).toHaveLength(1);
      const better = lessonOf({ highlights: [denial], question: whoDenies });
      expect(await editor().updateLesson({ params, body: { lesson: better } })).toMatchObject({ lesson: better, createdAt: kept.createdAt });
      expect(await find()).toMatchObject({ steps: 1, questions: 1, changes: 0 });
      await expect(editor().updateLesson({ params, body: { lesson, updatedAt: kept.updatedAt ?? '' } })).rejects.toMatchObject({
        problem: { code: 'changed_meanwhile', detail: expect.stringContaining('updatedAt') },
      });
      expect(await explorer().api.readLesson({ params })).toMatchObject({ lesson: better });
      expect(await editor().deleteLesson({ params })).toEqual({ status: 'removed' });
      await expect(explorer().api.readLesson({ params })).rejects.toMatchObject({ problem: { code: 'unknown_lesson' } });
      await expect(editor().updateLesson({ params, body: { lesson } })).rejects.toMatchObject({ problem: { code: 'unknown_lesson' } });
    },
    patience,
  );
});
