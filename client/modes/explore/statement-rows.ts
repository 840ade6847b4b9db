import type { NodeReference, Statement } from '#contract/answers.ts';
import type { Source } from '#contract/graph.ts';
import { lineKey } from '../../state/document.ts';

/** Every statement of one type between the same two, read as one sentence. */
export type StatementRow = {
  readonly key: string;
  readonly type: string;
  readonly from: NodeReference;
  readonly to: NodeReference;
  readonly statements: readonly Statement[];
};

/** Statements as rows, parallels together, in the order in which each row first came. */
export function composeRows(statements: readonly Statement[]): readonly StatementRow[] {
  const rows = new Map<string, StatementRow>();
  for (const statement of statements) {
    const { edge, from, to } = statement;
    const key = lineKey(edge);
    rows.set(key, { key, type: edge.type, from, to, statements: [...(rows.get(key)?.statements ?? []), statement] });
  }
  return [...rows.values()];
}

/** The sources of some statements, each once, by their letters. */
export function sourcesOf(statements: readonly Statement[]): readonly Source[] {
  const sources = new Map(statements.flatMap(({ source }) => (source === null ? [] : [[source.id, source] as const])));
  return [...sources.values()].sort((one, other) => (one.label ?? one.title).localeCompare(other.label ?? other.title));
}

/** How many different passages some statements rest on. */
export const countPassages = (statements: readonly Statement[]): number => new Set(statements.flatMap(({ passages }) => passages.map(({ id }) => id))).size;

/** The statements of each speaker, in the order in which the speakers first came. */
export function bySpeaker(statements: readonly Statement[]): readonly { readonly speaker: NodeReference; readonly statements: readonly Statement[] }[] {
  const speakers = new Map<string, { readonly speaker: NodeReference; readonly statements: readonly Statement[] }>();
  for (const statement of statements) {
    const { from } = statement;
    speakers.set(from.id, { speaker: from, statements: [...(speakers.get(from.id)?.statements ?? []), statement] });
  }
  return [...speakers.values()];
}
