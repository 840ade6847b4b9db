import { PosturaError } from '#contract/errors.ts';
import type { Slots } from './graph-store.ts';

const arrows: readonly unknown[] = ['<-', '-', '->'];

export type FillOptions = {
  /** Whether the engine reads two back-quotes in a name as one; the embedded engine does not, and no name there can have one. */
  readonly doublesQuotes?: boolean;
};

/** A name in back-quotes. Backslashes are refused because Neo4j decodes `\u0060` into a back-quote before it reads the text. */
const quote = (name: unknown, { doublesQuotes = true }: FillOptions): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in a label or type.
  if (typeof name !== 'string' || name.length === 0 || name.length > 500 || /[\\\u0000-\u001f]/.test(name) || (name.includes('`') && !doublesQuotes)) {
    throw new PosturaError('invalid_input', `${JSON.stringify(name)} cannot be a label or relationship type; use one that the schema lists.`);
  }
  return `\`${name.replaceAll('`', '``')}\``;
};

const fill = (slot: string, value: Slots[string] | undefined, options: FillOptions): string => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
  if (typeof value === 'string' && arrows.includes(value)) return value;
  if (Array.isArray(value)) return value.length === 0 ? '' : `:${value.map((name) => quote(name, options)).join(slot === 'labels' ? ':' : '|')}`;
  throw new Error(`The slot {{${slot}}} needs a list of names, a whole number or an arrow; it got ${JSON.stringify(value)}.`);
};

/**
 * Puts values where a query's `{{slots}}` are: a list of names becomes `` :`A`|`B` `` (in the slot `labels` `` :`A`:`B` ``; empty, nothing),
 * a number its digits, an arrow itself.
 */
export const fillSlots = (text: string, slots: Slots = {}, options: FillOptions = {}): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, slot: string) => fill(slot, slots[slot], options));
