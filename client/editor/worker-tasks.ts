import type { Coloured } from './colour-query.ts';
import type { Offer } from './complete-query.ts';
import type { EditorSchema } from './editor.ts';
import type { Finding } from './finding.ts';

type Task<Given, Answer> = { readonly given: Given; readonly answer: Answer };

/** What is asked of the worker that knows the grammar. */
export type LanguageTasks = {
  readonly know: Task<EditorSchema, null>;
  readonly colour: Task<string, readonly Coloured[]>;
  readonly complete: Task<{ readonly text: string; readonly caret: number; readonly isAsked: boolean }, readonly Offer[]>;
  readonly format: Task<{ readonly text: string; readonly caret: number }, { readonly text: string; readonly caret: number }>;
};

/** What is asked of the worker that checks, which takes longer and so works beside the other. */
export type CheckTasks = {
  readonly know: Task<EditorSchema, null>;
  readonly check: Task<string, readonly Finding[]>;
};

export type Tasks = Readonly<Record<string, Task<unknown, unknown>>>;
export type Question = { readonly ticket: number; readonly name: string; readonly given: unknown };
export type Reply = { readonly ticket: number } & ({ readonly answer: unknown } | { readonly failure: string });
