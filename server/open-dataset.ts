import { type BuiltGraph, buildGraph } from './import/build-graph.ts';
import { checkRead } from './import/check-dataset.ts';
import { readDataset } from './import/read-dataset.ts';
import type { Finding } from './import/yaml-file.ts';

/** A data set that cannot be loaded; its message names file and line of everything wrong. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** Findings as lines that an editor can follow. */
export const formatFindings = (findings: readonly Finding[]): string => findings.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');

/** Reads and checks a data set and makes its graph. */
export const openDataset = (folder: string): BuiltGraph => {
  const dataset = readDataset(folder);
  const findings = checkRead(dataset);
  if (findings.length > 0) throw new DatasetError(formatFindings(findings));
  return buildGraph(dataset);
};
