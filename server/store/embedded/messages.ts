import type { Parameters, Row } from '../graph-store.ts';

/** A statement with its parameters, as the engine takes it. */
export type Statement = { readonly text: string; readonly parameters: Parameters };

/** What the web process asks the store child, which alone loads the engine. */
export type Ask =
  | { readonly ask: 'open'; readonly file: string; readonly memoryLimitMb: number }
  | { readonly ask: 'read'; readonly id: number; readonly statement: Statement; readonly maxRows: number | null }
  /** The next rows of a read; the child never sends more than one batch ahead of the reader. */
  | { readonly ask: 'more'; readonly id: number }
  | { readonly ask: 'drop'; readonly id: number }
  /** All in one transaction. */
  | { readonly ask: 'write'; readonly id: number; readonly statements: readonly Statement[] }
  /** Statements of the schema, which no transaction holds. */
  | { readonly ask: 'declare'; readonly id: number; readonly statements: readonly string[] }
  | { readonly ask: 'close' };

export type Question = Extract<Ask, { readonly id: number }>;

export type Refusal = 'locked' | 'unwritable' | 'damaged' | 'no_engine';

/** What a child tells of the file that it was asked to open. */
export type Opening = { readonly tell: 'opened'; readonly version: string } | { readonly tell: 'refused'; readonly refusal: Refusal; readonly message: string };

/** What the store child tells. */
export type Tell =
  | Opening
  | { readonly tell: 'rows'; readonly id: number; readonly rows: readonly Row[]; readonly isLast: boolean }
  | { readonly tell: 'step'; readonly id: number; readonly done: number }
  /** `first` is the first row of the first statement. */
  | { readonly tell: 'done'; readonly id: number; readonly first: Row | null }
  | { readonly tell: 'failed'; readonly id: number; readonly message: string };

export type Answer = Extract<Tell, { readonly id: number }>;

/** The code with which a child ends itself at its memory limit. */
export const memoryExitCode = 137;

/** The failure of a read that tried to write. */
export const writeInRead = 'A query for reading tried to write.';
