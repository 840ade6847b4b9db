import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isScalar, visit } from 'yaml';
import { type Lesson, lessonLanguages, type LessonStep } from '#contract/lesson.ts';
import { readLessonText } from './read-lesson-text.ts';

type Value = Readonly<Record<string, unknown>>;

/** Longest entry that is written on one line. */
const oneLine = 130;

/** Without what is absent, so that two lessons compare by what they say. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const toYaml = (value: Value): string => {
  const document = new Document(plain(value));
  visit(document, {
    Collection: (_, node, path) => {
      const isTop = path.length <= 1;
      if (isCollection(node) && !isTop && JSON.stringify(node).length <= oneLine && !JSON.stringify(node).includes('\\n')) node.flow = true;
    },
    Scalar: (_, node) => {
      // What is not plain text is safest in quotes.
      if (isScalar(node) && typeof node.value === 'string' && /[^\P{C}\n]|[\u2028\u2029]|\n[ \t]|[ \t]\n/u.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 }).trimEnd();
};

const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
const without = (value: Value, isDefault: (key: string, inner: unknown) => boolean): Value =>
  Object.fromEntries(Object.entries(value).filter(([key, inner]) => !isDefault(key, inner)));

/** What the YAML of a step says; what its reader fills in is left out. */
const settingsOf = ({ id: _, header: __, text: ___, note: ____, view, cypher, ...rest }: LessonStep): Value =>
  without(
    {
      view: without(view, (key, inner) => key === 'parameters' && isEmpty(inner)),
      ...rest,
      ...(cypher && { cypher: without(cypher, (key, inner) => key === 'parameters' && isEmpty(inner)) }),
    },
    (key, inner) => (key === 'highlights' && isEmpty(inner)) || (key === 'camera' && inner === 'all'),
  );

const fence = (yaml: string): string => {
  const longest = Math.max(2, ...[...yaml.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}yaml\n${yaml}\n${marks}`;
};

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const writeSections = ({ header, text, note }: LessonStep): readonly string[] =>
  lessonLanguages.flatMap((language) => {
    const [own, words, aside] = [header[language], text[language], note?.[language]];
    if (own === undefined && words === undefined && aside === undefined) return [];
    return [`## ${language}:${own ? ` ${own}` : ''}`, ...(words ? [words] : []), ...(aside ? [quote(aside)] : [])];
  });

const shortest = '# last-of-all\n\n```yaml\nview: { overview: true }\n```';
const shortestStep = { id: 'last-of-all', header: {}, text: {}, view: { overview: true }, highlights: [], camera: 'all' } as const;

/** A file around one step, followed by another, so that what a text leaves open is seen. */
const around = (step: string): string =>
  `---\ntitle: { en: t }\nsummary: { en: s }\nlevel: anyone\nminutes: 1\nlanguages: [en]\n---\n\n${step}\n\n${shortest}\n`;

const says = (written: string, step: LessonStep): boolean => {
  const { lesson } = readLessonText(around(written));
  return lesson !== null && lesson.steps.length === 2 && isDeepStrictEqual(plain(lesson.steps[0]), plain(step));
};

/** Writes a step: its words as Markdown where that says them exactly, otherwise in its YAML. */
const writeStep = (step: LessonStep): string => {
  const { id, header, text, note } = step;
  const whole = { ...settingsOf(step), header, text, ...(note && { note }) };
  const forms = [
    () => [fence(toYaml(settingsOf(step))), ...writeSections(step)],
    () => [fence(toYaml({ ...settingsOf(step), text, ...(note && { note }) })), ...writeSections({ ...step, text: {}, note: undefined })],
    () => [fence(toYaml(whole))],
    () => [fence(JSON.stringify(plain(whole), null, 2))],
  ];
  const written = forms.map((form) => () => [`# ${id}`, ...form()].join('\n\n'));
  const fitting = written.find((write) => says(write(), step)) ?? written.at(-1);
  return fitting?.() ?? '';
};

/** Writes a lesson as its file says it; `readLessonText` gives the same lesson back. */
export const writeLessonText = (lesson: Lesson): string => {
  const { steps, ...front } = lesson;
  const said = without(front, (key, inner) => key === 'glossary' && isEmpty(inner));
  const file = (matter: string, rest: readonly string[]): string => `${[`---\n${matter}\n---`, ...rest].join('\n\n')}\n`;
  const [first = '', second = ''] = [toYaml(said), JSON.stringify(plain(said), null, 2)];
  const isRead = isDeepStrictEqual(plain(readLessonText(file(first, [shortest])).lesson), plain({ ...lesson, steps: [shortestStep] }));
  return file(isRead ? first : second, steps.map(writeStep));
};
