import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { AgainEntry, DatasetFile, EntityEntry, OverviewFile, PassageEntry, type SourceEntry, SourceFile, StatementEntry } from './dataset-files.ts';
import { type Finding, readYamlFile, type YamlFile, type YamlPath } from './yaml-file.ts';

/** Where something stands in the data files. */
export type Place = { readonly file: string; readonly line: number };
/** What was written, where, and where each part of it is. */
export type Placed<T> = Place & { readonly entry: T; readonly at: (...path: YamlPath) => Place };
export type PlacedPassage = Placed<z.infer<typeof PassageEntry>> & {
  readonly statements: readonly (Placed<StatementEntry> | Placed<z.infer<typeof AgainEntry>>)[];
};
export type PlacedSource = Placed<SourceEntry> & { readonly passages: readonly PlacedPassage[] };

/** The files of one data set as they were written, each part with its place; `findings` holds what could not be read. */
export type Dataset = {
  readonly dataset: DatasetFile | undefined;
  readonly entities: readonly Placed<EntityEntry>[];
  readonly sources: readonly PlacedSource[];
  readonly overview: Placed<OverviewFile> | undefined;
  readonly findings: readonly Finding[];
};

const own = ['dataset.yaml', 'entities.yaml', 'overview.yaml'];

const sentence = (issue: z.core.$ZodIssue): string => {
  const path = issue.path.map(String).join('.');
  const what = issue.code === 'unrecognized_keys' ? `has keys that are not known: ${issue.keys.join(', ')}` : issue.message;
  return path === '' ? `The entry ${what}.` : `${path}: ${what}.`;
};

/** Reads the folder of a data set (`data/mexico-us`): `dataset.yaml`, `entities.yaml`, `overview.yaml`, and one file per source. */
export const readDataset = (folder: string): Dataset => {
  const findings: Finding[] = [];
  const open = (name: string): YamlFile | undefined => {
    if (!existsSync(join(folder, name))) {
      findings.push({ file: name, line: 1, message: `The file is missing. A data set needs ${own.slice(0, 2).join(' and ')}, and a file per source.` });
      return undefined;
    }
    const file = readYamlFile(join(folder, name), name);
    findings.push(...file.findings);
    return file.value === undefined ? undefined : file;
  };
  const parse = <T extends z.ZodType>(shape: T, file: YamlFile, value: unknown, at: YamlPath): Placed<z.output<T>> | undefined => {
    const result = shape.safeParse(value);
    const placeAt = (...path: YamlPath): Place => ({ file: file.file, line: file.lineOf([...at, ...path]) });
    if (result.success) return { entry: result.data, ...placeAt(), at: placeAt };
    for (const issue of result.error.issues) {
      const path = [...at, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
      findings.push({
        file: file.file,
        line: file.lineOf(issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path),
        message: sentence(issue),
      });
    }
    return undefined;
  };
  const each = <T>(file: YamlFile, value: unknown, at: YamlPath, read: (item: unknown, at: YamlPath) => T | undefined): readonly T[] => {
    if (!Array.isArray(value)) {
      findings.push({ file: file.file, line: file.lineOf(at), message: 'A list is expected here.' });
      return [];
    }
    return value.flatMap((item, index) => read(item, [...at, index]) ?? []);
  };
  const readStatement = (file: YamlFile) => (value: unknown, at: YamlPath) =>
    typeof value === 'object' && value !== null && 'again' in value ? parse(AgainEntry, file, value, at) : parse(StatementEntry, file, value, at);
  const readPassage =
    (file: YamlFile) =>
    (value: unknown, at: YamlPath): PlacedPassage | undefined => {
      const passage = parse(PassageEntry, file, value, at);
      return passage && { ...passage, statements: each(file, passage.entry.statements, [...at, 'statements'], readStatement(file)) };
    };

  const datasetFile = open('dataset.yaml');
  const dataset = datasetFile && parse(DatasetFile, datasetFile, datasetFile.value, [])?.entry;
  const entitiesFile = open('entities.yaml');
  const entities = entitiesFile ? each(entitiesFile, entitiesFile.value, [], (item, at) => parse(EntityEntry, entitiesFile, item, at)) : [];
  const overviewFile = existsSync(join(folder, 'overview.yaml')) ? open('overview.yaml') : undefined;
  const overview = overviewFile && parse(OverviewFile, overviewFile, overviewFile.value, []);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name) && !own.includes(name)) : [];
  const sources = names.sort().flatMap((name): PlacedSource[] => {
    const file = open(name);
    const parsed = file && parse(SourceFile, file, file.value, []);
    if (!file || !parsed) return [];
    const { source, passages } = parsed.entry;
    if (`${source.id}.yaml` !== basename(name))
      findings.push({ file: name, line: file.lineOf(['source', 'id']), message: `source.id is ${source.id}; give the file the same name, ${source.id}.yaml.` });
    return [
      {
        ...parsed,
        entry: source,
        at: (...path) => parsed.at('source', ...path),
        line: file.lineOf(['source']),
        passages: each(file, passages, ['passages'], readPassage(file)),
      },
    ];
  });
  return { dataset, entities, sources, overview, findings };
};
