import type { Handlers } from '#contract/routes.ts';
import type { LessonNeeds } from './create-lessons.ts';

/** The operations on lessons. */
export type Lessons = Pick<
  Handlers,
  | 'listLessons'
  | 'tryLesson'
  | 'readLessonFile'
  | 'exportDraft'
  | 'readLesson'
  | 'playLesson'
  | 'exportLesson'
  | 'createLesson'
  | 'updateLesson'
  | 'deleteLesson'
>;

/** The operations on lessons, whose code is read in when the first is asked for. */
export const lessonHandlers = (needs: LessonNeeds): Lessons => {
  let made: Promise<Lessons> | undefined;
  const lessons = (): Promise<Lessons> => {
    made ??= import('./create-lessons.ts').then(({ createLessons }) => createLessons(needs));
    return made;
  };
  return {
    listLessons: async (...given) => (await lessons()).listLessons(...given),
    tryLesson: async (...given) => (await lessons()).tryLesson(...given),
    readLessonFile: async (...given) => (await lessons()).readLessonFile(...given),
    exportDraft: async (...given) => (await lessons()).exportDraft(...given),
    readLesson: async (...given) => (await lessons()).readLesson(...given),
    playLesson: async (...given) => (await lessons()).playLesson(...given),
    exportLesson: async (...given) => (await lessons()).exportLesson(...given),
    createLesson: async (...given) => (await lessons()).createLesson(...given),
    updateLesson: async (...given) => (await lessons()).updateLesson(...given),
    deleteLesson: async (...given) => (await lessons()).deleteLesson(...given),
  };
};
