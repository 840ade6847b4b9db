import type { EditorWords, Severity } from './editor.ts';

/** What the check has words for in the reader's language. */
export type FindingKind = Exclude<keyof EditorWords, 'phrases'>;

/** Something that the check found in a text. A kind is told in the reader's language, all else in the grammar's English. */
export type Finding = { readonly from: number; readonly to: number; readonly severity: Severity } & (
  | { readonly kind: FindingKind; readonly name: string }
  | { readonly kind: null; readonly message: string }
);

const patterns: readonly (readonly [FindingKind, RegExp])[] = [
  ['unknownLabelOrType', /^Label or relationship type (.+) is not present in the database/s],
  ['unknownLabel', /^Label (.+) is not present in the database/s],
  ['unknownType', /^Relationship type (.+) is not present in the database/s],
  ['unknownProperty', /^(.+) is not present in the database/s],
  ['unknownVariable', /^Variable `(.+)` not defined/s],
];

/** Recognises a message of the grammar's library. */
export const recognise = (message: string): { readonly kind: FindingKind; readonly name: string } | { readonly kind: null; readonly message: string } => {
  for (const [kind, pattern] of patterns) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return { kind, name };
  }
  return { kind: null, message };
};

/** A finding as a sentence, and the language that it is in. */
export const tellFinding = (finding: Finding, words: EditorWords, language: 'en' | 'es'): { readonly message: string; readonly language: 'en' | 'es' } => {
  if (finding.kind === null) return { message: finding.message, language: 'en' };
  const word = words[finding.kind];
  return { message: typeof word === 'string' ? word : word(finding.name), language };
};
