import type { QueryValue } from '#contract/console.ts';
import type { NodeId } from '#contract/graph.ts';
import { isMap, isNode } from '../../../answers/values.ts';

/** The rows of a query that a lesson shows. */
export type Rows = { readonly fields: readonly string[]; readonly values: readonly (readonly QueryValue[])[]; readonly truncated: boolean };

/** More rows than this tell a class nothing more. */
export const mostRows = 50;

/** The ids of the nodes wherever they stand in the rows. */
export function nodesIn(rows: Pick<Rows, 'values'>): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  const look = (value: QueryValue | undefined): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isNode(value)) {
      const id = value.properties['id'];
      found.add((typeof id === 'string' ? id : value.elementId) as NodeId);
    } else if (isMap(value)) Object.values(value).forEach(look);
  };
  rows.values.flat().forEach(look);
  return found;
}
