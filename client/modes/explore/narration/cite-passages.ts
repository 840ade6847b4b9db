import type { Statement } from '#contract/answers.ts';
import type { NodeId, Passage, Source } from '#contract/graph.ts';

/** A passage as a sentence cites it: the letter of its source, or the source's number, and the passage's place there. */
export type Citation = { readonly passage: Passage; readonly label: string };
/** A source with the passages that are cited of it, in their order. */
export type CitedSource = { readonly source: Source; readonly label: string; readonly citations: readonly Citation[] };

/** The longest label that still reads as a sign. */
const longest = 3;

/** What statements rest on, source by source. */
export function citeSources(statements: readonly Statement[]): readonly CitedSource[] {
  const sources = new Map(statements.flatMap(({ source }) => (source === null ? [] : [[source.id, source] as const])));
  const passages = new Map(statements.flatMap((statement) => statement.passages.map((passage) => [passage.id, passage] as const)));
  return [...sources.values()]
    .sort((one, other) => (one.label ?? one.title).localeCompare(other.label ?? other.title))
    .map((source, place) => {
      const label = source.label !== undefined && source.label.length <= longest ? source.label : String(place + 1);
      const citations = [...passages.values()]
        .filter((passage) => passage.source === source.id)
        .sort((one, other) => one.position - other.position)
        .map((passage) => ({ passage, label: `${label} ${passage.position}` }));
      return { source, label, citations };
    });
}

/** What some of those statements cite, in the order of the sources. */
export function citationsOf(statements: readonly Statement[], sources: readonly CitedSource[]): readonly Citation[] {
  const cited = new Set<NodeId>(statements.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return sources.flatMap(({ citations }) => citations.filter(({ passage }) => cited.has(passage.id)));
}
