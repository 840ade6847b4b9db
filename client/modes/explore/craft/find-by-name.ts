import { foldText } from '../../../fold-text.ts';

type Named<T> = { readonly item: T; readonly names: readonly string[] };

/** Without accents, in lower case, on one line. */
const plain = (text: string): string => foldText(text).replaceAll(/\s+/g, ' ').trim();

/** What has the typed words in one of its names, those that begin with them first. */
export function findByName<T>(named: readonly Named<T>[], typed: string): readonly T[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const hits = named.flatMap(({ item, names }) => {
    const places = names.map((name) => plain(name).indexOf(wanted)).filter((place) => place >= 0);
    return places.length === 0 ? [] : [{ item, isFirst: places.includes(0) }];
  });
  return [...hits.filter(({ isFirst }) => isFirst), ...hits.filter(({ isFirst }) => !isFirst)].map(({ item }) => item);
}
