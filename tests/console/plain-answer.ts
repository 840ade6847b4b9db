import type { QueryValue } from '#contract/console.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { runQuery } from '#tests/store/run-query.ts';

/** The ids that the data give to what an engine numbers. */
export type IdsByElement = ReadonlyMap<string, string>;

const isMap = (value: QueryValue): value is Readonly<Record<string, QueryValue>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const elementOf = (value: QueryValue | undefined): string => (value !== undefined && isMap(value) ? String(value['elementId']) : '');

/** Reads what each element of a store is called in the data; the edges of passages have no id there, so their start names them. */
export const readIds = async (store: GraphStore): Promise<IdsByElement> => {
  const nodes = await runQuery(store, 'MATCH (n) WHERE n.id IS NOT NULL RETURN n, n.id AS id');
  const edges = await runQuery(store, 'MATCH (a)-[r]->() RETURN r, coalesce(r.id, a.id + " " + type(r)) AS id');
  return new Map([...nodes.values, ...edges.values].map(([element, id]) => [elementOf(element), String(id)]));
};

/** A value without what two engines may each choose: the identities of elements, and the order of labels and keys. */
export const plainValue = (value: QueryValue, ids: IdsByElement): QueryValue => {
  if (Array.isArray(value)) return value.map((item) => plainValue(item, ids));
  if (!isMap(value)) return value;
  const isElement = 'elementId' in value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => {
        if (isElement && /elementId$/i.test(key)) return [key, ids.get(String(item)) ?? item];
        if (isElement && key === 'labels' && Array.isArray(item)) return [key, item.map(String).sort()];
        return [key, plainValue(item, ids)];
      }),
  );
};
