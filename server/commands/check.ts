import { formatFindings } from '#server/open-dataset.ts';
import { checkDataset } from '#server/import/check-dataset.ts';
import { findDatasetFolder } from '#server/seed-data.ts';

/** Prints everything wrong with a data set, by file and line; the exit code is 1 when something is. */
export const check = async (folder: string | undefined, print: (text: string) => Promise<void>): Promise<number> => {
  const found = findDatasetFolder(folder);
  const findings = checkDataset(found);
  await print(findings.length === 0 ? `Nothing is wrong with ${found}.` : `${formatFindings(findings)}\n\n${findings.length} wrong in ${found}.`);
  return findings.length === 0 ? 0 : 1;
};
