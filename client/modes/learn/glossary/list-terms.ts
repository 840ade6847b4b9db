import { glossaryTerms } from '#contract/glossary.ts';
import { foldText } from '../../../fold-text.ts';
import type { Language } from '../../../state/session.ts';
import type { TypeExample } from './examples.ts';

/** A term in one language, with what else to see, by id and name. */
export type ListedTerm = {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly see: readonly { readonly id: string; readonly name: string }[];
};

/** Whether a text has every word that is looked for, whatever its accents. */
const hasWords = (text: string, wanted: string): boolean => {
  const folded = foldText(text);
  return foldText(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
};

/** The terms from A to Z whose name or meaning has what is looked for. */
export function listTerms(wanted: string, language: Language): readonly ListedTerm[] {
  return Object.entries(glossaryTerms)
    .map(([id, { term, means, see = [] }]) => ({
      id,
      name: term[language],
      means: means[language],
      see: see.flatMap((other) => {
        const found = glossaryTerms[other];
        return found === undefined ? [] : [{ id: other, name: found.term[language] }];
      }),
    }))
    .filter(({ name, means }) => hasWords(`${name} ${means}`, wanted))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

/** The types of line whose sentences or code have what is looked for. */
export const filterExamples = (examples: readonly TypeExample[], wanted: string): readonly TypeExample[] =>
  examples.filter(({ type, sentences }) => hasWords([type, ...sentences.flat()].join(' '), wanted));
