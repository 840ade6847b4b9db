import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NodeId } from '#contract/graph.ts';
import { Lesson } from '#contract/lesson.ts';
import { readLessonText } from '#server/lessons/read-lesson-text.ts';
import { writeLessonText } from '#server/lessons/write-lesson-text.ts';

const file = `---
title: { en: Two accounts, es: Dos versiones }
summary: { en: How to read them., es: Cómo leerlas. }
level: secondary
minutes: 20
languages: [en, es]
glossary: [claim]
dataset: mexico-us
---

# two-accounts

\`\`\`yaml
view: { nodes: [donald-trump, claudia-sheinbaum], layout: layered }
highlights: [{ from: claudia-sheinbaum, type: DENIES, to: claim-mexico-agreed-to-us-troops }]
camera: highlights
question:
  kind: choose
  ask: { en: Who denies it?, es: ¿Quién lo niega? }
  options: [{ node: donald-trump }, { node: claudia-sheinbaum }]
  answer: { when: { type: DENIES, to: claim-mexico-agreed-to-us-troops }, take: from }
\`\`\`

## en: Two accounts, one claim

Read [her](claudia-sheinbaum) words.

### A heading inside

\`\`\`
# no-step
## en: no language
\`\`\`

> Ask who wrote it.
> Then wait.

## es: Dos versiones

Lea sus palabras.

# next

\`\`\`yaml
view: { overview: true }
\`\`\`

## en: The rest
`;

const change = (find: string, put: string): string => {
  expect(file).toContain(find);
  return file.replace(find, put);
};

test('a lesson file is read as it stands', () => {
  const { lesson, findings } = readLessonText(file);
  expect(findings).toEqual([]);
  expect(lesson?.steps.map(({ id, header, text, note }) => ({ id, header, text, note }))).toEqual([
    {
      id: 'two-accounts',
      header: { en: 'Two accounts, one claim', es: 'Dos versiones' },
      text: {
        en: 'Read [her](claudia-sheinbaum) words.\n\n### A heading inside\n\n```\n# no-step\n## en: no language\n```',
        es: 'Lea sus palabras.',
      },
      note: { en: 'Ask who wrote it.\nThen wait.' },
    },
    { id: 'next', header: { en: 'The rest' }, text: {}, note: undefined },
  ]);
  expect(lesson).toMatchObject({ title: { es: 'Dos versiones' }, dataset: 'mexico-us', minutes: 20 });
  expect(lesson?.steps[0]).toMatchObject({ camera: 'highlights', question: { kind: 'choose' }, view: { layout: 'layered' } });
});

test('lines may end as on Windows, and a mark of the encoding may stand first', () => {
  expect(readLessonText(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toMatchObject({ lesson: readLessonText(file).lesson, findings: [] });
});

describe('what is wrong is told by line, with what to do', () => {
  test.each<[string, string, string, string]>([
    ['an unknown key', change('camera: highlights', 'camra: highlights'), 'camra', 'steps.0.camra is not known here. Remove it, or mend its name.'],
    [
      'a level that is none',
      change('level: secondary', 'level: kindergarten'),
      'kindergarten',
      'level: must be one of secondary, first-year, anyone. Mend it.',
    ],
    ['no title', change('title: { en: Two accounts, es: Dos versiones }\n', ''), 'summary', 'title is missing: it must be an object. Add it.'],
    ['an id that is no slug', change('# next', '# The next'), '# The next', 'steps.1.id: use a-z, 0-9 and single hyphens. Mend it.'],
    ['two steps of a name', change('# next', '# two-accounts'), 'title', 'The lesson: two steps have the same id. Mend it.'],
    [
      'a language that is none',
      change('## es: Dos versiones', '## fr: Deux versions'),
      '## fr',
      'steps.0.header.fr is not known here. Remove it, or mend its name.',
    ],
    ['a heading that names no language', change('### A heading inside', '## A heading inside'), '## A heading', 'A heading of level 2 names a language'],
    ['broken YAML', change('camera: highlights', 'camera: [highlights'), 'question:', 'Mend the YAML.'],
    ['a step without a view', change('view: { overview: true }', 'camera: all'), '# next', 'steps.1.view is missing'],
    ['a view of nothing', change('view: { overview: true }', 'view: { nodes: [] }'), 'nodes: []', 'steps.1.view.nodes: must have at least 1 entries. Mend it.'],
    ['words before the first language', change('# next\n', '# next\n\nHello.\n'), 'Hello.', 'Put words under a heading such as "## en: Header".'],
    ['no front matter', file.slice(4), 'title', 'The file must begin with its front matter'],
    [
      'a pattern without an end',
      change(', to: claim-mexico-agreed-to-us-troops }, take', ' }, take'),
      '  answer:',
      'name the node at one end at least: from or to',
    ],
    ['aliases that multiply', `---\na: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]\n---\n`, 'a: &a', 'Simplify it.'],
    [
      'a rule that rests on a measure',
      change(
        'view: { overview: true }',
        'view:\n  nodes: [mexico]\n  rules:\n    - { of: nodes, isOn: true, test: null, give: { size: "by:measure:degree@view" } }',
      ),
      'by:measure',
      'a lesson measures nothing: name another field than a measure',
    ],
    ['a NUL', change('Read [her]', 'Read \0[her]'), 'Read', 'NUL'],
  ])('%s', (_, text, place, message) => {
    const line = text.split('\n').findIndex((one) => one.includes(place)) + 1;
    const { lesson, findings } = readLessonText(text);
    expect(lesson).toBeNull();
    expect(findings).toContainEqual({ line, message: expect.stringContaining(message) });
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[#>`~\-=*_ \n\t:a-z<![\]()]{0,60}$/),
  fc.constantFrom('```\nopen', '# heading', '> quoted', 'a\n---', '<script>', '---', '## en: x', 'a\n\n> b\n\nc', ': x', '- a\n- b\n\n      code'),
);
const words = fc.record({ en: text.map((own) => own.trim()), es: text.map((own) => own.trim()) }, { requiredKeys: [] });
const id = fc.constantFrom('claudia-sheinbaum', 'donald-trump', '~n:4:abc:1', 'ñ').map((own) => NodeId.parse(own));
const when = fc.record({ from: id, type: fc.constantFrom('DENIES', '`a b`'), quoted: fc.boolean() }, { requiredKeys: ['from'] });
const value = fc.oneof(fc.constantFrom('Person', '2', 'source-b'), text);
const rule = fc.record({
  of: fc.constantFrom('nodes' as const, 'lines' as const),
  isOn: fc.boolean(),
  test: fc.option(fc.record({ field: fc.constantFrom('kind', 'disputed', 'property:a b'), is: fc.constantFrom('is' as const, 'atLeast' as const), value })),
  give: fc.record({ colour: fc.constantFrom('by:source', 'style-3'), size: fc.constant('1.5'), line: fc.constant('dashed 3') }, { requiredKeys: [] }),
});
const group = fc.record(
  {
    by: fc.constantFrom('kind' as const, 'community' as const, 'chosen' as const),
    name: fc.oneof(fc.constantFrom('Person', '1'), text).filter((own) => own !== ''),
    members: fc.array(id, { minLength: 1, maxLength: 3 }),
    open: fc.constant(true as const),
  },
  { requiredKeys: ['by', 'name', 'members'] },
);
const filters = fc.record(
  {
    withoutSources: fc.array(id, { maxLength: 2 }),
    disputed: fc.constantFrom('only' as const, 'without' as const),
    leastSources: fc.integer({ min: 1, max: 99 }),
    from: fc.constantFrom('2026-01-02', null),
    undated: fc.boolean(),
  },
  { requiredKeys: [] },
);
const step = fc.record(
  {
    header: words,
    text: words,
    note: words,
    highlights: fc.array(fc.oneof(id, fc.record({ from: id, type: text.filter((own) => own !== ''), to: id })), { maxLength: 3 }),
    camera: fc.constantFrom('all' as const, 'highlights' as const, { x: 1.5, y: -2, zoom: 1 }),
    view: fc.oneof(
      fc.constant({ overview: true as const }),
      fc.record(
        {
          nodes: fc.array(fc.oneof(id, fc.record({ id, x: fc.integer({ min: -9, max: 9 }), y: fc.constant(0) })), { minLength: 1, maxLength: 3 }),
          layout: fc.constant('force' as const),
          rules: fc.array(rule, { maxLength: 3 }),
          groups: fc.array(group, { maxLength: 2 }),
          camps: fc.constant(true as const),
          filters,
        },
        { requiredKeys: ['nodes', 'layout'] },
      ),
      fc.record({ query: fc.constant('everyone'), parameters: fc.constantFrom({}, { limit: 3, of: ['a', null] }), layout: fc.constant('grid' as const) }),
    ),
    question: fc.oneof(
      fc.record({ kind: fc.constant('point' as const), ask: words, answer: fc.record({ when, take: fc.constantFrom('from' as const, 'line' as const) }) }),
      fc.record({
        kind: fc.constant('choose' as const),
        ask: words,
        explain: words,
        options: fc.array(fc.record({ words, when }), { minLength: 2, maxLength: 3 }),
      }),
    ),
    cypher: fc.record({ statement: text.map((own) => `RETURN 1${own}`.trim()), parameters: fc.constantFrom({}, { a: 1 }) }),
  },
  { requiredKeys: ['header', 'text', 'view', 'highlights', 'camera'] },
);
const lesson = fc
  .record(
    {
      title: words,
      summary: words,
      level: fc.constantFrom('secondary' as const, 'anyone' as const),
      minutes: fc.integer({ min: 1, max: 600 }),
      languages: fc.constantFrom(['en'] as const, ['en', 'es'] as const),
      glossary: fc.constantFrom([], ['claim']),
      dataset: fc.constant('sample'),
      author: text.map((own) => own.trim()),
      order: fc.integer({ min: 1, max: 999 }),
      steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['title', 'summary', 'level', 'minutes', 'languages', 'glossary', 'steps'] },
  )
  .map((own) => Lesson.parse({ ...own, steps: own.steps.map((one, place) => ({ id: `step-${place}`, ...one })) }));

test('any lesson that is written is read back as it was', () => {
  fc.assert(
    fc.property(lesson, (given) => {
      const { lesson: read, findings } = readLessonText(writeLessonText(given));
      expect(findings).toEqual([]);
      expect(read).toEqual(given);
    }),
    { numRuns: 150 },
  );
});

test('what a person wrote stays Markdown, not YAML', () => {
  const { lesson: read } = readLessonText(file);
  const written = read ? writeLessonText(read) : '';
  expect(written).toContain('## en: Two accounts, one claim\n\nRead [her](claudia-sheinbaum) words.');
  expect(written).toContain('> Ask who wrote it.\n> Then wait.');
  expect(written).toContain('highlights: [ { from: claudia-sheinbaum');
});

test.each([
  ['quote marks', '>'.repeat(200_000)],
  ['brackets', `---\na: ${'['.repeat(100_000)}\n---\n`],
  ['lists', `# a\n${'- '.repeat(50_000)}`],
  ['brackets in text', `# a\n\n## en: b\n\n${'[a]('.repeat(100_000)}`],
  ['stars', `# a\n\n## en: b\n\n${'*a **'.repeat(90_000)}`],
  ['headings', '# a\n'.repeat(60_000)],
  ['yaml blocks', '# a\n```yaml\na: [\n```\n'.repeat(20_000)],
])('half a megabyte of %s is answered within seconds', (_, text) => {
  const started = performance.now();
  expect(readLessonText(text).lesson).toBeNull();
  expect(performance.now() - started).toBeLessThan(8000);
});
