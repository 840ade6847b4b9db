import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';

const folder = join(packageRoot, 'tests', 'export', 'gexf-1.3');

/**
 * What the official schema of GEXF 1.3 finds wrong with a file. The schema, made by a converter, has colour, position, size and shape in the namespace of
 * GEXF itself, where the specification's text, its examples and Gephi have them in the one of `viz`; they are moved for the check, and nothing else is.
 */
export const checkGexf = async (text: string): Promise<readonly string[]> => {
  const { validateXML } = await import('xmllint-wasm');
  const load = async (name: string) => ({ fileName: name, contents: await readFile(join(folder, name), 'utf8') });
  const { errors } = await validateXML({
    xml: { fileName: 'graph.gexf', contents: text.replaceAll(/(<\/?)viz:/g, '$1') },
    schema: await load('gexf.xsd'),
    preload: [await load('dynamics.xsd'), await load('viz.xsd')],
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
};
