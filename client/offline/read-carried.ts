import type { PlayedLesson } from '#contract/played-lesson.ts';

/** Ids of the elements that carry the lesson as JSON and the licences, packed; `server/lessons/offline-page.ts` writes them. */
const carriers = { lesson: 'lesson', licences: 'licences' } as const;

/** The lesson that the file carries. It was checked when the file was written, so it is not checked again here. */
export function readCarried(page: Document): PlayedLesson {
  const text = page.getElementById(carriers.lesson)?.textContent;
  if (text === undefined) throw new Error('This file carries no lesson');
  return JSON.parse(text) as PlayedLesson;
}

/** The licences of the programs in the file. */
export function readLicences(page: Document): Promise<string> {
  const bytes = Uint8Array.from(atob(page.getElementById(carriers.licences)?.textContent ?? ''), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
