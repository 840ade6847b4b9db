import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatasetFile } from './import/dataset-files.ts';
import { readYamlFile } from './import/yaml-file.ts';
import { packageRoot } from './package-root.ts';

const dataFolder = join(packageRoot, 'data');
/** The folder of the graph that an empty store begins with. */
export const seedFolder = join(dataFolder, 'mexico-us');

/**
 * The folder of a data set: one that is there, by itself or by its `dataset.yaml`, or one that comes with Postura, by its name
 * (`mexico-us`, which is also the default).
 */
export const findDatasetFolder = (folder: string = basename(seedFolder)): string => {
  if (basename(folder) === 'dataset.yaml') return resolve(dirname(folder));
  const own = join(dataFolder, folder);
  if (existsSync(join(folder, 'dataset.yaml'))) return resolve(folder);
  return existsSync(join(own, 'dataset.yaml')) ? own : resolve(folder);
};

/** The version of each data set that comes with this Postura, by its id. */
export const readVersionsAtHand = (): ReadonlyMap<string, number> => {
  const folders = existsSync(dataFolder) ? readdirSync(dataFolder) : [];
  return new Map(
    folders.flatMap((name) => {
      const file = join(dataFolder, name, 'dataset.yaml');
      const parsed = existsSync(file) ? DatasetFile.safeParse(readYamlFile(file, file).value) : undefined;
      return parsed?.success ? [[parsed.data.id, parsed.data.version] as const] : [];
    }),
  );
};
