import { dirname, join } from 'node:path';
import { buildGraph } from '#server/import/build-graph.ts';
import { checkRead } from '#server/import/check-dataset.ts';
import { readDataset } from '#server/import/read-dataset.ts';
import { checkLessons } from '#server/lessons/check-lessons.ts';
import { formatFindings } from '#server/open-dataset.ts';
import { findDatasetFolder } from '#server/seed-data.ts';

const count = (lessons: number): string => (lessons === 0 ? '' : ` and ${lessons} lesson${lessons === 1 ? '' : 's'}`);

/**
 * Prints everything wrong with a data set, and with the lessons about it in the folder `lessons` beside it, by file and line; the exit code is 1 when something is.
 * Lessons are compared with the data once these are right.
 */
export const check = async (folder: string | undefined, print: (text: string) => Promise<void>): Promise<number> => {
  const found = findDatasetFolder(folder);
  const dataset = readDataset(found);
  const wrong = checkRead(dataset);
  const { lessons, findings } = wrong.length > 0 ? { lessons: 0, findings: wrong } : await checkLessons(join(dirname(found), 'lessons'), buildGraph(dataset));
  const what = `${found}${count(lessons)}`;
  await print(findings.length === 0 ? `Nothing is wrong with ${what}.` : `${formatFindings(findings)}\n\n${findings.length} wrong in ${what}.`);
  return findings.length === 0 ? 0 : 1;
};
