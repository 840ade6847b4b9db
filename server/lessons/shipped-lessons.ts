import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Lesson, lessonLevels } from '#contract/lesson.ts';
import type { Finding } from '#server/import/yaml-file.ts';
import { packageRoot } from '#server/package-root.ts';
import { type ReadLesson, readLessonText } from './read-lesson-text.ts';

/** The lessons that come with Postura. */
export const lessonFolder = join(packageRoot, 'data', 'lessons');

export type LessonFile = { readonly id: string; readonly file: string; readonly lesson: Lesson; readonly lineOf: ReadLesson['lineOf'] };
export type LessonFiles = { readonly lessons: readonly LessonFile[]; readonly findings: readonly Finding[] };

/** Names that mean something else in an address. */
const taken = ['glossary', 'make', 'try', 'read', 'export'];
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const findName = (id: string): string | undefined => {
  if (!slug.test(id) || id.length > 64) return 'The name of a lesson file is its address: use a-z, 0-9 and single hyphens, 64 at most. Rename it.';
  return taken.includes(id) ? `${id} is the address of something else. Rename the file.` : undefined;
};

const last = 1000;
/** In the order that they give, the others after them: the simplest first, and of these the shortest. */
const byOrder = (one: LessonFile, other: LessonFile): number =>
  (one.lesson.order ?? last) - (other.lesson.order ?? last) ||
  lessonLevels.indexOf(one.lesson.level) - lessonLevels.indexOf(other.lesson.level) ||
  one.lesson.minutes - other.lesson.minutes ||
  (one.id < other.id ? -1 : 1);

/** Reads the lesson files of a folder; one that cannot be read is left out, and said in the findings, which call it by its folder and name. */
export const readLessonFiles = (folder: string): LessonFiles => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const read = names.sort().map((name): { readonly lesson?: LessonFile; readonly findings: readonly Finding[] } => {
    const [file, id] = [`${basename(folder)}/${name}`, name.slice(0, -'.md'.length)];
    const wrongName = findName(id);
    const { lesson, findings, lineOf } = readLessonText(readFileSync(join(folder, name), 'utf8'));
    const told = [...(wrongName === undefined ? [] : [{ line: 1, message: wrongName }]), ...findings].map((finding) => ({ file, ...finding }));
    return lesson && told.length === 0 ? { lesson: { id, file, lesson, lineOf }, findings: [] } : { findings: told };
  });
  return { lessons: read.flatMap(({ lesson }) => lesson ?? []).sort(byOrder), findings: read.flatMap(({ findings }) => findings) };
};
