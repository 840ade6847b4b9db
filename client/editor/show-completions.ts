import { autocompletion, type Completion, type CompletionContext } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { Offer } from './complete-query.ts';

export type AskOffers = (asked: { readonly text: string; readonly caret: number; readonly isAsked: boolean }) => Promise<readonly Offer[] | null>;

/** Names of the store before functions, and words of the language last. */
const ranks: Readonly<Record<Offer['kind'], number>> = { variable: 3, name: 2, function: 1, keyword: 0 };

const toCompletion = ({ label, insert, kind, signature, description }: Offer): Completion => ({
  label: insert.replaceAll('`', ''),
  displayLabel: label,
  apply: insert,
  boost: ranks[kind],
  type: kind,
  ...(signature !== '' && { detail: signature.startsWith(label) ? signature.slice(label.length) : signature }),
  ...(description !== '' && { info: description }),
});

/** Whether what was just typed calls for names: a word has begun, or follows a label's colon, a property's dot or a parameter's dollar. */
const calls = /(?:[\p{L}_][\p{L}\p{N}_]*|[:.$&|!])$/u;
const word = /[\p{L}\p{N}_]*$/u;

/** Offers what could stand at the cursor while a word is typed, or when it is asked for. */
export const showCompletions = (offer: AskOffers): Extension =>
  autocompletion({
    icons: false,
    maxRenderedOptions: 60,
    override: [
      async (context: CompletionContext) => {
        const { state, pos, explicit: isAsked } = context;
        if (!isAsked && context.matchBefore(calls) === null) return null;
        const from = pos - (context.matchBefore(word)?.text.length ?? 0);
        const offers = await offer({ text: state.doc.toString(), caret: pos, isAsked });
        // What comes after the focus has gone elsewhere would lie over that.
        if (offers === null || context.aborted || context.view?.hasFocus === false) return null;
        return { from, options: offers.map(toCompletion), validFor: /^[\p{L}\p{N}_]*$/u };
      },
    ],
  });
