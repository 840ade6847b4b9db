import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

type Manifest = { readonly name?: string; readonly version?: string; readonly license?: string };

const manifestOf = (folder: string): Manifest | undefined => {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
};
const isLicence = (name: string): boolean => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name);

/** The folder of the package that a file is part of; a folder with a manifest but no name is a part of it. */
const packageOf = (file: string): string | undefined => {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const { name, version } = manifestOf(folder) ?? {};
    if (name !== undefined && version !== undefined) return folder;
  }
  return undefined;
};

const describe = (folder: string): string => {
  const { name, version, license } = manifestOf(folder) ?? {};
  const texts = readdirSync(folder)
    .filter(isLicence)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
};

/**
 * A plugin of Vite that writes `licences.txt` beside what it bundles: each package in it with the text of its licence, which has to go with the code.
 * `also` are folders of packages whose files are taken as they are, such as fonts.
 */
export const collectLicences = ({ also = [] }: { readonly also?: readonly string[] } = {}): { readonly ofPage: Plugin; readonly ofWorkers: Plugin } => {
  const folders = new Set(also);
  const collect = (bundle: Rollup.OutputBundle): void => {
    for (const part of Object.values(bundle)) {
      for (const id of part.type === 'chunk' ? Object.keys(part.modules) : []) {
        const file = id.replace(/^\0/, '').replace(/\?.*$/, '');
        const folder = file.includes('node_modules') ? packageOf(file) : undefined;
        if (folder !== undefined) folders.add(folder);
      }
    }
  };
  return {
    /** For `plugins`. The workers are bundled before, so that theirs are known by then. */
    ofPage: {
      name: 'write-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle);
        const separator = `\n\n${'-'.repeat(80)}\n\n`;
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: `${[...folders].map(describe).sort().join(separator)}\n` });
      },
    },
    /** For `worker.plugins`. */
    ofWorkers: { name: 'note-licences', generateBundle: (_, bundle) => collect(bundle) },
  };
};
