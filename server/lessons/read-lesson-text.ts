import { PosturaError } from '#contract/errors.ts';
import { Lesson } from '#contract/lesson.ts';
import { checkValues } from '#server/check-values.ts';
import { readYamlText, type YamlFile, type YamlPath } from '#server/import/yaml-file.ts';
import { explainIssues } from './explain-issue.ts';
import { type LineFinding, splitLessonText, type WrittenSection, type WrittenStep, type WrittenYaml } from './split-lesson-text.ts';

/** A lesson as its file says it; without one, `findings` says by line what is wrong and what to do. */
export type ReadLesson = {
  readonly lesson: Lesson | null;
  readonly findings: readonly LineFinding[];
  /** The line of a part of the lesson, or of the nearest part around it that is written. */
  readonly lineOf: (path: YamlPath) => number;
};

type Words = Readonly<Record<string, unknown>>;
type Part = { readonly value: Words; readonly findings: readonly LineFinding[]; readonly lineOf: (path: YamlPath) => number };

const isMap = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value);
const nothing: Part = { value: {}, findings: [], lineOf: () => 1 };
const told = ['header', 'text', 'note'] as const;

const open = (text: string): YamlFile | undefined => {
  try {
    const file = readYamlText(text, '');
    checkValues(file.value);
    return file;
  } catch (error) {
    // Too many aliases, or too deep for the parser.
    if (error instanceof PosturaError || error instanceof ReferenceError || error instanceof RangeError) return undefined;
    throw error;
  }
};

const readYaml = ({ text, line }: WrittenYaml): Part => {
  const file = open(text);
  if (file === undefined)
    return {
      ...nothing,
      findings: [{ line, message: 'This YAML is nested too deeply, repeats itself too often or holds characters that no text has. Simplify it.' }],
    };
  const lineOf = (path: YamlPath): number => line + file.lineOf(path) - 1;
  const findings = file.findings.map((finding) => ({ line: line + finding.line - 1, message: finding.message }));
  if (file.value === null || file.value === undefined) return { value: {}, findings, lineOf };
  if (isMap(file.value)) return { value: file.value, findings, lineOf };
  return { ...nothing, findings: [{ line, message: 'YAML with keys and values is expected here, such as "title: …".' }] };
};

/** Words of a step by language, from its sections and, for what Markdown cannot say there, from its YAML. */
const join = (value: Words, sections: readonly WrittenSection[], key: (typeof told)[number]): unknown => {
  const own = value[key];
  if (own !== undefined && !isMap(own)) return own;
  const pairs = sections.flatMap(({ language, [key]: words }) => (words === undefined || words === '' ? [] : [[language, words] as const]));
  const joined = { ...own, ...Object.fromEntries(pairs) };
  return key === 'note' && own === undefined && pairs.length === 0 ? undefined : joined;
};

type PlacedStep = { readonly written: WrittenStep; readonly part: Part };

const toStep = ({ written: { id, sections }, part }: PlacedStep): Words => {
  const note = join(part.value, sections, 'note');
  const { note: _, ...rest } = part.value;
  return { ...rest, id, header: join(part.value, sections, 'header'), text: join(part.value, sections, 'text'), ...(note !== undefined && { note }) };
};

const lineInStep = ({ written: { line, sections, yaml }, part }: PlacedStep, [key, language, ...rest]: YamlPath): number => {
  const section = told.some((one) => one === key) ? sections.find((one) => one.language === language) : undefined;
  if (section) return key === 'note' ? section.noteLine : section.line;
  return key === undefined || yaml === undefined || part.value[key] === undefined
    ? line
    : part.lineOf([key, ...(language === undefined ? [] : [language]), ...rest]);
};

/** Reads a lesson file: Markdown with a front matter and one section a step. Its lines may end as on any system. */
export const readLessonText = (text: string): ReadLesson => {
  const { front: matter, steps: written, findings: split } = splitLessonText(text);
  const front = matter ? readYaml(matter) : nothing;
  const steps = written.map((step): PlacedStep => ({ written: step, part: step.yaml ? readYaml(step.yaml) : nothing }));
  const lineOf = ([first, place, ...path]: YamlPath): number => {
    if (first !== 'steps') return front.lineOf([...(first === undefined ? [] : [first]), ...(place === undefined ? [] : [place]), ...path]);
    const step = typeof place === 'number' ? steps[place] : undefined;
    return step ? lineInStep(step, path) : 1;
  };
  const misplaced = [
    ...(front.value['steps'] === undefined
      ? []
      : [{ line: front.lineOf(['steps']), message: 'steps is not known here. Write each step below as a heading such as "# first-step".' }]),
    ...steps.flatMap((step) =>
      step.part.value['id'] === undefined ? [] : [{ line: lineInStep(step, ['id']), message: 'The id of a step is its heading. Remove id here.' }],
    ),
  ];
  const broken = [...split, ...front.findings, ...steps.flatMap(({ part }) => part.findings), ...misplaced];
  const value = { ...front.value, steps: steps.map(toStep) };
  const parsed = Lesson.safeParse(value);
  const refused = parsed.success ? [] : explainIssues(value, parsed.error.issues).map(({ path, message }) => ({ line: lineOf(path), message }));
  const unreadable = steps.some(({ part }) => part.findings.length > 0) || front.findings.length > 0 || matter === undefined;
  // What follows from YAML that could not be read would only repeat it.
  const findings = [...broken, ...(unreadable ? [] : refused), ...findHalves(text)].sort((one, other) => one.line - other.line);
  return { lesson: parsed.success && findings.length === 0 ? parsed.data : null, findings, lineOf };
};

/** Characters that no store and no file may hold. */
const findHalves = (text: string): readonly LineFinding[] => {
  const place = text.search(/\0|\p{Surrogate}/u);
  if (place < 0) return [];
  return [{ line: text.slice(0, place).split('\n').length, message: 'A character here is NUL or half of one. Remove it.' }];
};
