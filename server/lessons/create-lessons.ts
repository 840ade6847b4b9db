import { PosturaError } from '#contract/errors.ts';
import type { Lesson } from '#contract/lesson.ts';
import type { Handlers } from '#contract/routes.ts';
import type { KeptLesson, LessonSummary } from '#contract/routes/lessons.ts';
import { type KeepOptions, keepKind } from '#server/kept/keep-kind.ts';
import { listDatasets } from '#server/queries.ts';
import { readAll } from '#server/query.ts';
import { formatFindings } from '#server/open-dataset.ts';
import { createChangeCounter } from './count-changes.ts';
import { exportLesson } from './export-lesson.ts';
import { keptLesson, type StoredLesson } from './kept-lessons.ts';
import type { Lessons } from './lesson-handlers.ts';
import { type PlayNeeds, playLesson } from './play-lesson.ts';
import { readLessonText } from './read-lesson-text.ts';
import { lessonFolder, readLessonFiles } from './shipped-lessons.ts';

export type LessonNeeds = PlayNeeds & {
  readonly keep: KeepOptions;
  /** The folder of the lessons that come with Postura. */
  readonly folder?: string | undefined;
  /** Hears of lesson files that cannot be read. */
  readonly warn?: ((sentence: string) => void) | undefined;
};

type Context = Parameters<Handlers['listLessons']>[1];
const draft = { id: null, origin: 'draft' } as const;

const toKept = ({ id, lesson, createdAt, updatedAt }: StoredLesson): KeptLesson => ({ id, origin: 'kept', lesson, createdAt, updatedAt });
const summarize = ({ id, origin, lesson, updatedAt }: KeptLesson, changes: number | null): LessonSummary => {
  const { title, summary, level, minutes, languages, author, steps } = lesson;
  const questions = steps.filter(({ question }) => question !== undefined).length;
  return { id, origin, title, summary, level, minutes, languages, ...(author !== undefined && { author }), steps: steps.length, questions, changes, updatedAt };
};

/** The operations on lessons: those of a folder, those that editors keep, and drafts. */
export const createLessons = ({ keep, folder = lessonFolder, warn = () => undefined, ...needs }: LessonNeeds): Lessons => {
  const { store } = needs;
  const kept = keepKind(keptLesson, store, keep);
  const countChanges = createChangeCounter(store);
  let files: ReturnType<typeof readLessonFiles> | undefined;

  const readFiles = () => {
    if (files) return files;
    files = readLessonFiles(folder);
    if (files.findings.length > 0) warn(`These lesson files cannot be read and are left out; postura check says so too.\n${formatFindings(files.findings)}`);
    return files;
  };
  /** Those of the folder that are about what the store holds; none of them is about a database that somebody else filled. */
  const listShipped = async (signal: AbortSignal): Promise<readonly KeptLesson[]> => {
    if ((await store.state()).owner === 'foreign') return [];
    const held = new Set<string>((await readAll(store, listDatasets, {}, { signal })).map(({ dataset }) => dataset.id));
    return readFiles()
      .lessons.filter(({ lesson: { dataset } }) => dataset === undefined || held.has(dataset))
      .map(({ id, lesson }) => ({ id, origin: 'shipped', lesson, createdAt: null, updatedAt: null }));
  };
  const find = async (id: string, { signal }: Context): Promise<KeptLesson> =>
    (await listShipped(signal)).find((lesson) => lesson.id === id) ?? toKept(await kept.read(id, { signal }));
  const refuseShipped = async (id: string, signal: AbortSignal): Promise<void> => {
    if ((await listShipped(signal)).some((lesson) => lesson.id === id))
      throw new PosturaError('unknown_lesson', `The lesson ${id} comes with Postura and stays as it is. Keep a copy of it: POST /api/v1/lessons.`);
  };
  const play = ({ id, origin, lesson }: KeptLesson, results: boolean, { signal }: Context) => playLesson({ id, origin, lesson }, needs, { results, signal });

  let turn: Promise<unknown> = Promise.resolve();
  /** Drafts run their queries one after the other, so that the console keeps places for others. */
  const tryInTurn = (lesson: Lesson, { signal }: Context) => {
    const run = async () => {
      signal.throwIfAborted();
      return playLesson({ ...draft, lesson }, needs, { results: true, signal });
    };
    const done = turn.then(run);
    turn = done.catch(() => {});
    return done;
  };

  return {
    listLessons: async ({ query }, context) => {
      const all = [...(await listShipped(context.signal)), ...(await kept.list({ signal: context.signal })).map(toKept)];
      const lessons: LessonSummary[] = [];
      for (const lesson of all) {
        const { id, updatedAt } = lesson;
        const count = () => countChanges(id, { updatedAt, steps: lesson.lesson.steps.length, play: () => play(lesson, false, context) });
        lessons.push(summarize(lesson, query.changes === 'true' ? await count() : null));
      }
      return { lessons };
    },
    tryLesson: ({ body: { lesson, results } }, context) =>
      results ? tryInTurn(lesson, context) : playLesson({ ...draft, lesson }, needs, { results, signal: context.signal }),
    readLessonFile: async ({ body }) => {
      const { lesson, findings } = readLessonText(body.text);
      return { lesson, findings: findings.slice(0, 100) };
    },
    exportDraft: ({ body: { lesson, ...options } }, context) =>
      exportLesson(lesson, { ...options, language: options.language, play: () => tryInTurn(lesson, context) }),
    readLesson: ({ params }, context) => find(params.id, context),
    playLesson: async ({ params, query }, context) => play(await find(params.id, context), query.results === 'true', context),
    exportLesson: async ({ params, query }, context) => {
      const found = await find(params.id, context);
      return exportLesson(found.lesson, { ...query, language: query.language, play: () => play(found, true, context) });
    },
    createLesson: async ({ body }) => toKept(await kept.create({ lesson: body.lesson })),
    updateLesson: async ({ params, body }, { signal }) => {
      await refuseShipped(params.id, signal);
      return toKept(await kept.update(params.id, { lesson: body.lesson }, body.updatedAt));
    },
    deleteLesson: async ({ params }, { signal }) => {
      await refuseShipped(params.id, signal);
      return kept.remove(params.id);
    },
  };
};
