import type { Parameters } from '../graph-store.ts';
import type { Opening } from './messages.ts';

/** A user's statement with its parameters; `text` begins with EXPLAIN or PROFILE where a plan is asked for, `body` with neither. */
export type ConsoleQuery = {
  readonly text: string;
  readonly body: string;
  readonly isPlan: boolean;
  readonly parameters: Parameters;
  readonly maxRows: number;
};

/** What the web process asks a console child, which works on one query at a time. */
export type ConsoleAsk =
  | { readonly ask: 'open'; readonly file: string; readonly memoryLimitMb: number }
  | ({ readonly ask: 'query' } & ConsoleQuery)
  /** The next rows; the child sends none that nobody asked for. */
  | { readonly ask: 'more' };

/** `isFit`: whether the child may take another query, which one that has grown or seen the engine break may not. */
export type ConsoleAnswer =
  | { readonly tell: 'begun'; readonly fields: readonly string[] }
  | { readonly tell: 'plan'; readonly text: string; readonly isFit: boolean }
  /** Each row as the JSON text of its list. */
  | { readonly tell: 'rows'; readonly rows: readonly string[]; readonly isLast: boolean; readonly isFit: boolean }
  | { readonly tell: 'too-large'; readonly isFit: boolean }
  | { readonly tell: 'failed'; readonly message: string; readonly isFit: boolean };

export type ConsoleTell = Opening | ConsoleAnswer;

/** The most that one row may take, in megabytes: the web process holds it whole. */
export const longestRowMb = 8;

/** Whether a failure of the engine is a fault inside it, after which it is not asked again. */
export const isPanic = (message: string): boolean => /^task \d+ panicked/.test(message);

/** The failure of a query that would read a file. */
export const readsFile = 'The query would read a file.';
