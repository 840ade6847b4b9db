import type { EntityLabel } from '#contract/vocabulary.ts';
import type { Dataset, Place, Placed } from '../read-dataset.ts';

export type Report = (place: Place, message: string) => void;
/** What kind of thing each id names. */
export type Known = ReadonlyMap<string, EntityLabel | 'Source' | 'Passage'>;

/** Collects every id of a data set with its kind, and reports those used twice. */
export const collectKnown = ({ entities, sources }: Dataset, report: Report): Known => {
  const kinds = new Map<string, EntityLabel | 'Source' | 'Passage'>();
  const places = new Map<string, Place>();
  const add = ({ at }: Placed<unknown>, id: string, kind: EntityLabel | 'Source' | 'Passage') => {
    const place = at('id');
    const first = places.get(id);
    if (first) report(place, `The id ${id} is used already in ${first.file}, line ${first.line}; give one of them another id.`);
    else places.set(id, place);
    kinds.set(id, kind);
  };
  for (const placed of entities) add(placed, placed.entry.id, placed.entry.kind);
  for (const source of sources) {
    add(source, source.entry.id, 'Source');
    for (const passage of source.passages) add(passage, passage.entry.id, 'Passage');
  }
  return kinds;
};
