import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import { isRelationshipType, relationshipKinds } from '#contract/vocabulary.ts';
import { kindsOf } from './present.ts';

const isSymmetric = (type: string): boolean => isRelationshipType(type) && relationshipKinds[type].symmetric;

/** The types between two nodes with the way they run: `-A|B>`, `<C-`, `-D-` for a symmetric one, joined by `|` where the ways differ. */
const stepOf = (from: string, edges: readonly GraphEdge[]): string => {
  const typesWhere = (holds: (edge: GraphEdge) => boolean): string => [...new Set(edges.filter(holds).map(({ type }) => type))].sort().join('|');
  const along = typesWhere((edge) => !isSymmetric(edge.type) && edge.from === from);
  const against = typesWhere((edge) => !isSymmetric(edge.type) && edge.from !== from);
  const either = typesWhere((edge) => isSymmetric(edge.type));
  return [...(along ? [`-${along}>`] : []), ...(against ? [`<${against}-`] : []), ...(either ? [`-${either}-`] : [])].join('|');
};

/** Kinds and types along a path, such as `Person -HOLDS_OFFICE> Place <PARTY_TO- Policy`: the same text for paths of the same shape. */
export const shapeOfPath = (nodes: readonly GraphNode[], steps: readonly (readonly GraphEdge[])[]): string =>
  nodes
    .map(({ id, labels }, index) => {
      const kinds = kindsOf(labels).join('/');
      const step = steps[index];
      return step ? `${kinds} ${stepOf(id, step)}` : kinds;
    })
    .join(' ');
