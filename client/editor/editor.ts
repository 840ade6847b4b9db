import type { ConsoleTerms } from '#contract/console.ts';
import type { Schema } from '#contract/service.ts';

/** What completion and the checks know of the store; null while it is being read, or where it could not be. */
export type EditorSchema = {
  readonly schema: Schema | null;
  readonly terms: ConsoleTerms | null;
  /** Names of parameters that have a value or stand in the text, without their dollar. */
  readonly parameters: readonly string[];
};

export const severities = ['error', 'warning', 'information'] as const;
export type Severity = (typeof severities)[number];

/** A remark at a place of the text, as an engine gives it: lines and columns from 1. */
export type EngineMark = { readonly line: number; readonly column: number; readonly severity: Severity; readonly message: string };

/** Something the text is marked for. */
export type EditorProblem = {
  readonly from: number;
  readonly to: number;
  /** Of `from`, from 1. */
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly message: string;
  /** The language of the message; the grammar and the engines speak English. */
  readonly language: 'en' | 'es';
  /** Whether the text was found wanting before it was sent, or by the engine that ran it. */
  readonly by: 'check' | 'engine';
};

/** The few words of the editor itself, in the reader's language. */
export type EditorWords = {
  /** Its library's own phrases, by their English. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly writes: string;
  readonly unknownLabel: (name: string) => string;
  readonly unknownType: (name: string) => string;
  readonly unknownLabelOrType: (name: string) => string;
  readonly unknownProperty: (name: string) => string;
  readonly unknownFunction: (name: string) => string;
  readonly unknownProcedure: (name: string) => string;
  readonly unknownVariable: (name: string) => string;
};

export type EditorOptions = {
  readonly text: string;
  /** Its accessible name. */
  readonly label: string;
  /** The id of what tells how to run and to complete. */
  readonly describedBy?: string;
  readonly language: 'en' | 'es';
  /** Of the page's style elements. */
  readonly nonce: string;
  readonly words: EditorWords;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  readonly onProblems?: (problems: readonly EditorProblem[]) => void;
};

export type Place = { readonly line: number; readonly column: number };

/** A field for Cypher. Its caller opens another one when the reader's language changes. */
export type Editor = {
  readonly text: () => string;
  /** Replaces the text; the reader can undo it. */
  readonly setText: (text: string) => void;
  /** Puts a piece of text at the cursor, or in the place of what is selected, and goes there. */
  readonly insert: (text: string) => void;
  readonly focus: (place?: Place) => void;
  readonly setSchema: (schema: EditorSchema) => void;
  /** Replaces what the engine remarked; a mark goes when the text under it is changed. */
  readonly setEngineMarks: (marks: readonly EngineMark[]) => void;
  readonly format: () => void;
  readonly toggleComment: () => void;
  readonly close: () => void;
};
