import type { Statement } from '#contract/answers.ts';
import type { Line, Target } from '#contract/exploration.ts';
import type { Document } from '../../../state/document.ts';
import type { Language } from '../../../state/session.ts';
import type { Translate } from '../../../text/words.ts';
import { keptIds } from '../balance/keep-statements.ts';
import { type Known, rowKey } from '../outline-rows.ts';
import { composeRows, type StatementRow } from '../statement-rows.ts';
import { type Citation, type CitedSource, citationsOf, citeSources } from './cite-passages.ts';
import { composeSentence, sentenceKey } from './compose-sentence.ts';
import { type NarrationPart, narrationParts, partOf, readSorting } from './sort-statements.ts';

export type Sentence = { readonly words: string; readonly citations: readonly Citation[] };
/** All that is said along one line, a sentence for each voice. */
export type Entry = { readonly id: string; readonly line: Line; readonly sentences: readonly Sentence[] };
export type Part = { readonly name: NarrationPart; readonly entries: readonly Entry[] };
/** The view as ordered sentences with what they rest on. */
export type Narration = {
  readonly parts: readonly Part[];
  readonly sources: readonly CitedSource[];
  /** How many statements are told, and how many of them no source dates. */
  readonly statements: number;
  readonly undated: number;
};
type Input = { readonly document: Document; readonly known: Known; readonly language: Language; readonly t: Translate };

/** Tells what is drawn: the question, who stands where, what is disputed, claims and reasons, then the rest; in each part whoever speaks stands together. */
export function composeNarration(read: readonly Statement[], { document, known, language, t }: Input): Narration {
  const kept = keptIds(document, known);
  const statements = read.filter(({ edge }) => kept.has(edge.id));
  const sources = citeSources(statements);
  const sorting = readSorting(document, known);
  const parts = narrationParts.map((part): Part => {
    const rows = composeRows(statements.filter((statement) => partOf(statement, sorting) === part));
    return { name: part, entries: rows.map((row) => composeEntry(row, sources, { t, language })).sort(byWords(language)) };
  });
  return {
    parts: parts.filter(({ entries }) => entries.length > 0),
    sources,
    statements: statements.length,
    undated: statements.filter(({ edge: { properties } }) => properties['startDate'] === undefined && properties['endDate'] === undefined).length,
  };
}

function composeEntry({ type, from, to, statements }: StatementRow, sources: readonly CitedSource[], words: Pick<Input, 't' | 'language'>): Entry {
  const line: Line = { type, from: from.id, to: to.id };
  const voices = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const key = sentenceKey(statement, words);
    const before = voices.get(key);
    if (before === undefined) voices.set(key, [statement]);
    else before.push(statement);
  }
  const sentences = [...voices.values()].map((said) => ({ words: composeSentence(said, words), citations: citationsOf(said, sources) }));
  return { id: rowKey(line, from.id), line, sentences };
}

const byWords = (language: Language) => (one: Entry, other: Entry) => readStart(one).localeCompare(readStart(other), language);
/** Who asserts a claim comes before who denies it. */
const readStart = ({ sentences: [first], line: { type, from, to } }: Entry): string =>
  type === 'ASSERTS' || type === 'DENIES' ? `${to} ${type} ${from}` : `${from} ${type} ${first?.words ?? ''}`;

/** What each row of the narration stands for. */
export const targetsOfNarration = ({ parts }: Narration): ReadonlyMap<string, Target> =>
  new Map(parts.flatMap(({ entries }) => entries.map(({ id, line }) => [id, { kind: 'line', line }] as const)));
