import type { StyleRule } from '#contract/exploration.ts';
import { type Command, defineChange } from '../command.ts';

/** What was done to the rules: to one, by its number, or to all by a preset or by a style of the reader's. */
export type RuleChange =
  | { readonly context: 'added' | 'edited' | 'copied' | 'removed' | 'up' | 'down' | 'on' | 'off'; readonly rule: number }
  | { readonly context: 'designed' | 'bySource' | 'byCommunity' | 'disputedFirst' | 'uncertain' }
  | { readonly context: 'named'; readonly named: string };

/** Puts rules of style in place of those that stand, as one step. */
export const setRules: Command<{ readonly rules: readonly StyleRule[]; readonly change: RuleChange }> = defineChange({
  name: 'setRules',
  isPossible: ({ history }) => history.read().nodes.length > 0,
  ask: () => ({}),
  change: (document, _, { rules }) => (JSON.stringify(rules) === JSON.stringify(document.rules) ? document : { ...document, rules }),
  step: (_, { change }) => change,
});
