import type { NodeReference, Statement } from '#contract/answers.ts';
import type { GraphNode } from '#contract/graph.ts';
import type { TimelineItem } from '#contract/timeline.ts';
import { isRelationshipType, relationshipKinds, type RelationshipType } from '#contract/vocabulary.ts';
import { toReference } from '#server/explore/present.ts';
import { datesOf } from './dates-of.ts';

/** Whether the graph is of our schema or somebody else's. */
export type Origin = { readonly isForeign: boolean };

export const officeType = 'HOLDS_OFFICE' satisfies RelationshipType;
export const precedenceType = 'PRECEDES' satisfies RelationshipType;
/** Types that say where somebody stands: on a policy, or on whether a claim holds. */
export const standTypes: readonly string[] = [
  ...Object.entries(relationshipKinds).flatMap(([type, kind]) => ('stance' in kind ? [type] : [])),
  'ASSERTS',
  'DENIES',
];

/** What a statement of a type is on a timeline. */
const kindOf = (type: string): 'office' | 'stance' | 'statement' => {
  if (!isRelationshipType(type)) return 'statement';
  return type === officeType ? 'office' : standTypes.includes(type) ? 'stance' : 'statement';
};

/** Whether a statement belongs on a timeline even without a date. */
export const staysUndated = (type: string): boolean => kindOf(type) !== 'statement';

/** Whether a source gives any date. */
export const isDated = ({ startDate, endDate }: Pick<TimelineItem, 'startDate' | 'endDate'>): boolean => startDate !== null || endDate !== null;

/** An event, or another entity that has a date. */
export const itemOfNode = (node: GraphNode, origin: Origin): TimelineItem => ({
  id: node.id,
  kind: 'event',
  node,
  statement: null,
  about: [toReference(node)],
  ...datesOf(node.properties, origin),
});

/** A statement, about its two ends and the event where it was said. */
export const itemOfStatement = (statement: Statement, origin: Origin): TimelineItem => {
  const about: NodeReference[] = [statement.from, statement.to, ...(statement.occasion ? [statement.occasion] : [])];
  return { id: statement.edge.id, kind: kindOf(statement.edge.type), node: null, statement, about, ...datesOf(statement.edge.properties, origin) };
};
