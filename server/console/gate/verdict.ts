import type { ErrorCode, TextPlace } from '#contract/errors.ts';

/** How a statement's text runs, and what it asks for. */
export type Reading = {
  readonly mode: 'run' | 'explain' | 'profile';
  /** Where the text without EXPLAIN or PROFILE begins and ends, in characters. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly parameters: readonly string[];
  /** Columns of the answer without a name of their own, with the places in the text where they begin and end. */
  readonly unnamed: readonly { readonly start: number; readonly end: number }[];
};

export type Refusal = { readonly code: Extract<ErrorCode, 'syntax_error' | 'read_only' | 'not_allowed'>; readonly detail: string; readonly place: TextPlace };

/** What the gate found in a statement; it crosses from one thread to the other. */
export type Verdict = { readonly passes: true; readonly reading: Reading } | { readonly passes: false; readonly refusal: Refusal };
