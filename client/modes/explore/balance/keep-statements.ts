import type { Line } from '#contract/exploration.ts';
import type { EdgeId, GraphEdge } from '#contract/graph.ts';
import { type Document, readShown } from '../../../state/document.ts';
import { isInTime, keyOfLine, type Known, voicesOf } from '../../../state/filter-shown.ts';

export type ShownStatement = { readonly line: Line; readonly edge: GraphEdge };

/** The statements behind the lines that are drawn now, without those that the filters leave out. */
export function keepStatements(document: Document, known: Known): readonly ShownStatement[] {
  const { filters } = document;
  const isTimed = filters.from !== null || filters.to !== null || filters.asOf !== null;
  const [sources, voices] = [new Set(filters.withoutSources), new Set(filters.withoutVoices)];
  const isKept = (edge: GraphEdge): boolean =>
    !sources.has(String(edge.properties['source'])) && !voicesOf(edge).every((voice) => voices.has(voice)) && (!isTimed || isInTime(edge, filters));
  return readShown(document, known).lines.flatMap((line) => (known.statements.get(keyOfLine(line)) ?? []).filter(isKept).map((edge) => ({ line, edge })));
}

/** Their ids. */
export const keptIds = (document: Document, known: Known): ReadonlySet<EdgeId> => new Set(keepStatements(document, known).map(({ edge }) => edge.id));
