import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { Change } from '#contract/timeline.ts';
import { stateLabelPrefix } from '#contract/vocabulary.ts';
import { nameOf } from '#server/explore/present.ts';

const Logged = z.union([GraphEdge, GraphNode]);
type Logged = z.infer<typeof Logged>;

/** One change as the log has it; a data set's own node and what else is Postura's is none of the graph. */
export const LoggedChanges = z.array(z.object({ before: Logged.nullable(), after: Logged.nullable() }));
type LoggedChange = z.infer<typeof LoggedChanges>[number];

/** Changes of one write, and when it was made. */
export type Page = { readonly at: string; readonly changes: readonly LoggedChange[] };

type Span = { readonly before: Logged | null; readonly after: Logged | null; readonly at: string };

const isEdge = (thing: Logged): thing is GraphEdge => 'type' in thing;
const isOurs = (thing: Logged | null): boolean => thing !== null && !isEdge(thing) && thing.labels.some((label) => label.startsWith(stateLabelPrefix));

const keysThatDiffer = (before: Logged, after: Logged): string[] => {
  const keys = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)]);
  return [...keys].filter((key) => !isDeepStrictEqual(before.properties[key], after.properties[key])).sort();
};

const isSameKind = (before: Logged, after: Logged): boolean =>
  isEdge(before) && isEdge(after) ? before.type === after.type : !isEdge(before) && !isEdge(after) && isDeepStrictEqual(before.labels, after.labels);

const tell = ({ before, after, at }: Span): Change[] => {
  const thing = after ?? before;
  if (!thing) return [];
  const properties = before && after ? keysThatDiffer(before, after) : [];
  if (before && after && properties.length === 0 && isSameKind(before, after)) return [];
  return [
    {
      kind: isEdge(thing) ? 'edge' : 'node',
      change: before === null ? 'added' : after === null ? 'removed' : 'changed',
      id: thing.id,
      ends: isEdge(thing) ? [thing.from, thing.to] : null,
      type: isEdge(thing) ? thing.type : null,
      name: isEdge(thing) ? null : nameOf(thing),
      properties,
      at,
    },
  ];
};

/** What pages of the log, the oldest first, come to for each node and edge: what was added and removed again is nothing, and neither is what was changed back. */
export const foldChanges = (pages: readonly Page[]): Change[] => {
  const spans = new Map<string, Span>();
  for (const { at, changes } of pages) {
    for (const { before, after } of changes) {
      const thing = after ?? before;
      if (thing === null || isOurs(thing)) continue;
      const key = `${isEdge(thing) ? 'edge' : 'node'} ${thing.id}`;
      const earlier = spans.get(key);
      spans.set(key, { before: earlier ? earlier.before : before, after, at });
    }
  }
  return [...spans.values()].flatMap(tell);
};
