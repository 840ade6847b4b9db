import type { ErrorCode } from '#contract/errors.ts';

/** A statement that must be refused, and with which code. */
export type Refused = {
  readonly statement: string;
  readonly code: Extract<ErrorCode, 'read_only' | 'not_allowed' | 'syntax_error' | 'statement_too_large'>;
  readonly why?: string;
};

/** Several statements that are refused alike. */
export const allRefused = (code: Refused['code'], statements: readonly string[], why?: string): readonly Refused[] =>
  statements.map((statement) => ({ statement, code, ...(why === undefined ? {} : { why }) }));
