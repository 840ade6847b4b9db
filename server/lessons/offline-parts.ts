import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PosturaError } from '#contract/errors.ts';
import type { LessonLanguage } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';

type Plain = { readonly writePlainLesson: (played: PlayedLesson, language: LessonLanguage) => Promise<string> };

/** What every lesson takes along, as `vite.offline.config.ts` builds it from `client/offline/`. */
export type OfflineParts = Plain & {
  /** The player; `packed` is the same, compressed. */
  readonly script: string;
  readonly packed: string;
  readonly style: string;
  /** The licences of what the player is made of, compressed. */
  readonly licences: string;
};

/** Compressed by gzip, in Base64, which no HTML reader takes for markup. */
const pack = async (text: string): Promise<string> => (await promisify(gzip)(text, { level: 9 })).toString('base64');

const known = new Map<string, Promise<OfflineParts>>();

/** Reads the parts from the folder of the build, once. Throws `not_found` where they have not been built. */
export function readOfflineParts(folder: string): Promise<OfflineParts> {
  const parts =
    known.get(folder) ??
    read(folder).catch((cause: unknown) => {
      known.delete(folder);
      throw new PosturaError('not_found', 'The offline player has not been built. Run npm run build, then try again.', { cause });
    });
  known.set(folder, parts);
  return parts;
}

async function read(folder: string): Promise<OfflineParts> {
  const [script, style, licences] = await Promise.all(['offline.js', 'offline.css', 'licences.txt'].map((file) => readFile(join(folder, file), 'utf8')));
  if (script === undefined || style === undefined || licences === undefined) throw new Error('A part is missing');
  const { writePlainLesson } = (await import(pathToFileURL(join(folder, 'plain', 'write-plain-lesson.js')).href)) as Plain;
  return { script, packed: await pack(script), style, licences: await pack(licences), writePlainLesson };
}
