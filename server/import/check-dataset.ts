import { checkEntities, checkNames } from './check/check-entities.ts';
import { checkOverview } from './check/check-overview.ts';
import { checkRestatements } from './check/check-restatements.ts';
import { checkPassageOrder, checkSource } from './check/check-sources.ts';
import { collectKnown, type Report } from './check/collect-known.ts';
import { type Dataset, readDataset } from './read-dataset.ts';
import type { Finding } from './yaml-file.ts';

/** Everything wrong with a data set that was read, by file and line; empty when it may be loaded. */
export const checkRead = (dataset: Dataset): readonly Finding[] => {
  const findings: Finding[] = [...dataset.findings];
  const report: Report = ({ file, line }, message) => {
    if (!findings.some((finding) => finding.file === file && finding.line === line && finding.message === message)) findings.push({ file, line, message });
  };
  const known = collectKnown(dataset, report);
  checkNames(dataset, report);
  checkEntities(dataset, known, report);
  for (const source of dataset.sources) {
    checkSource(source, known, report);
    checkPassageOrder(source, report);
  }
  checkRestatements(dataset, report);
  checkOverview(dataset, known, report);
  return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
};

/** Reads and checks the folder of a data set. */
export const checkDataset = (folder: string): readonly Finding[] => checkRead(readDataset(folder));
