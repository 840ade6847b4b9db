import type { Properties } from '#contract/graph.ts';
import type { CytoscapeJson } from '#contract/routes/export.ts';
import { type ExportedGraph, notesByOwner, type Writer } from './exported-graph.ts';

type Element = CytoscapeJson['elements']['nodes'][number];

/** Cytoscape keeps `source` and `target` for the ends, so the document that an edge rests on moves aside. */
const withoutEnds = ({ source, ...rest }: Properties): Properties => ({ ...rest, ...(source !== undefined && { statementSource: source }) });

function* elementsOf<T>(items: readonly T[], toElement: (item: T) => Element): Generator<string> {
  for (const [place, item] of items.entries()) yield `${place === 0 ? '\n' : ',\n'}      ${JSON.stringify(toElement(item))}`;
}

/**
 * Writes a graph as Cytoscape.js JSON (`CytoscapeJson`): nodes by `id`, edges by `source` and `target`, labels and types as classes, every property
 * under `data`, and the places of a view.
 */
export const writeCytoscape: Writer = function* ({ title, dataVersion, nodes, edges, drawn, notes }: ExportedGraph) {
  const notesOn = notesByOwner(notes);
  const notesOf = (id: string) => ({
    ...(notesOn.has(id) && { notes: (notesOn.get(id) ?? []).map(({ text, author, updatedAt }) => ({ text, author, updatedAt })) }),
  });
  yield `{\n  "format_version": "1.0",\n  "generated_by": "Postura",\n  "data": ${JSON.stringify({ name: title, dataVersion })},\n  "elements": {\n    "nodes": [`;
  yield* elementsOf(nodes, ({ id, labels, properties }) => {
    const { x, y, colour, size } = drawn.get(id) ?? {};
    return {
      data: { ...properties, ...(colour !== undefined && { colour }), ...(size !== undefined && { size }), ...notesOf(id), id, labels },
      ...(x !== undefined && y !== undefined && { position: { x, y } }),
      classes: labels.join(' '),
    };
  });
  yield '\n    ],\n    "edges": [';
  yield* elementsOf(edges, ({ id, type, from, to, properties }) => ({
    data: { ...withoutEnds(properties), ...notesOf(id), id, type, source: from, target: to },
    classes: type,
  }));
  yield '\n    ]\n  }\n}\n';
};
