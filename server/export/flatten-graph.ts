import type { GraphEdge, GraphNode, Properties } from '#contract/graph.ts';
import { isRelationshipType, relationshipKinds } from '#contract/vocabulary.ts';
import { type ExportedGraph, notesByOwner } from './exported-graph.ts';

/**
 * What a format of flat attributes says of every node and edge besides ids, ends and looks, in the order of the graph. Such formats have a `source`, a
 * `type` and a `label` of their own, so the document that an edge rests on is `statementSource`, its type `statementType`, and the letter of a source
 * `ownLabel`. Readers refuse a mixture of directed and undirected edges, so `symmetric` says which have no direction.
 */
export const flattenGraph = ({ nodes, edges, notes }: ExportedGraph): { readonly nodes: readonly Properties[]; readonly edges: readonly Properties[] } => {
  const notesOn = notesByOwner(notes);
  const notesOf = (id: string): Properties => {
    const texts = (notesOn.get(id) ?? []).map(({ text, author }) => `${author}: ${text}`);
    return texts.length > 0 ? { notes: texts.join(' | ') } : {};
  };
  const ofNode = ({ id, labels, properties: { id: _id, label, ...properties } }: GraphNode): Properties => ({
    ...properties,
    ...(label !== undefined && { ownLabel: label }),
    labels: labels.join(' '),
    ...notesOf(id),
  });
  const ofEdge = ({ id, type, properties: { id: _id, source, ...properties } }: GraphEdge): Properties => ({
    ...properties,
    ...(source !== undefined && { statementSource: source }),
    statementType: type,
    symmetric: isRelationshipType(type) && relationshipKinds[type].symmetric,
    ...notesOf(id),
  });
  return { nodes: nodes.map(ofNode), edges: edges.map(ofEdge) };
};
