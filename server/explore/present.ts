import type { NodeReference } from '#contract/answers.ts';
import { type GraphNode, NodeId, type Passage, Passage as PassageShape, type Source, Source as SourceShape } from '#contract/graph.ts';
import { nameUnnamed } from '#contract/guess-name.ts';
import { nameForms } from '#contract/name-forms.ts';
import { isEntityLabel } from '#contract/vocabulary.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What a node is called: its name or title, else what names it best among its properties. */
export const nameOf = (node: GraphNode): string => nameUnnamed(node);

/** The labels that say what a node is, without the one that every entity has. */
export const kindsOf = (labels: readonly string[]): string[] => {
  const kinds = labels.filter(isEntityLabel);
  return kinds.length > 0 ? kinds : labels.filter((label) => label !== 'Entity');
};

export const toReference = (node: GraphNode): NodeReference => ({
  id: node.id,
  kinds: kindsOf(node.labels),
  name: nameOf(node),
  ...nameForms(node.properties, node.labels),
});

export const toSource = (node: GraphNode): Source => SourceShape.parse({ ...node.properties, id: node.id });

export const toPassage = (node: GraphNode, source: GraphNode): Passage => PassageShape.parse({ ...node.properties, id: node.id, source: source.id });

/** A list of ids that a property holds; empty when it holds none. */
export const idsIn = (value: unknown): NodeId[] => (Array.isArray(value) ? value.filter(isText).map((id) => NodeId.parse(id)) : []);
