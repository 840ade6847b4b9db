import { join } from 'node:path';
import { readDataset } from '#server/import/read-dataset.ts';
import { packageRoot } from '#server/package-root.ts';

const passages = () =>
  new Map(readDataset(join(packageRoot, 'data/mexico-us')).sources.flatMap((source) => source.passages.map((passage) => [passage.entry.id, passage] as const)));

/** Our sentences for all passages of the seed graph. */
export const readParaphrases = (): readonly string[] => [...passages().values()].map(({ entry }) => entry.paraphrase);

/** Our sentence for a passage of the seed graph, if the statement (`from.TYPE.to`) stands under it in the data files. */
export const readParaphrase = ({ statement, passage: id }: { readonly statement: string; readonly passage: string }): string => {
  const passage = passages().get(id);
  if (passage === undefined) throw new Error(`The data have no passage ${id}.`);
  const said = passage.statements.map(({ entry }) => ('again' in entry ? entry.again.replace(/\.\d+$/, '') : `${entry.from}.${entry.type}.${entry.to}`));
  if (!said.includes(statement)) throw new Error(`Under ${id} the data do not say ${statement}, but ${said.join(', ')}.`);
  return passage.entry.paraphrase;
};
