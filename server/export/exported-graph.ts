import type { NodeReference } from '#contract/answers.ts';
import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { Note } from '#contract/kept.ts';
import type { DrawnNode, ExportLanguage } from '#contract/routes/export.ts';

/** A place in a source together with its source, as the store holds both. */
export type PlacedPassage = { readonly passage: GraphNode; readonly source: GraphNode };

/** What is written: a graph or a view, what it rests on, and how it is drawn. A format that says nothing of provenance gets it empty. */
export type ExportedGraph = {
  readonly title: string;
  readonly language: ExportLanguage;
  readonly dataVersion: number;
  /** ISO day on which it is written. */
  readonly day: string;
  /** Entities, and documents that speak in their own voice, each once. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly passages: readonly PlacedPassage[];
  /** The documents that edges and passages name. */
  readonly sources: readonly GraphNode[];
  /** Those on whose word something is said, and occasions, that are not among `nodes`. */
  readonly mentioned: readonly NodeReference[];
  /** Descriptions of data sets, where the graph is whole and Postura's own. */
  readonly datasets: readonly GraphNode[];
  /** How the nodes of a view are drawn, by id. */
  readonly drawn: ReadonlyMap<string, DrawnNode>;
  readonly notes: readonly Note[];
  /** Whether the database is one that somebody else filled: no ids of ours, no model of ours. */
  readonly isForeign: boolean;
};

/** Writes a graph as the parts of a file, in order. */
export type Writer = (graph: ExportedGraph) => Iterable<string>;

/** The notes on each node or edge, by its id. */
export const notesByOwner = (notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> => {
  const found = new Map<string, Note[]>();
  for (const note of notes) found.set(note.on, [...(found.get(note.on) ?? []), note]);
  return found;
};
