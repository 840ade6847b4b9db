import { PosturaError } from '#contract/errors.ts';

/** Deeper than any body of the contract; a parser that calls itself would run out of stack first. */
const deepest = 16;

/** Refuses what no field may hold and what stores and parsers stumble over: NUL, half surrogate pairs, infinite numbers, `__proto__`, deep nesting. */
export const checkValues = (part: unknown): void => {
  let level: unknown[] = [part];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new PosturaError('invalid_input', `The request is nested deeper than ${deepest} levels. Flatten it.`);
    level = level.flatMap(checkOne);
  }
};

const checkOne = (value: unknown): unknown[] => {
  if (typeof value === 'string') checkText(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new PosturaError('invalid_input', 'The request has a number that is too large to be read. Send a smaller one.');
  if (typeof value !== 'object' || value === null) return [];
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw new PosturaError('invalid_input', 'The field __proto__ is unknown. Remove it.');
    checkText(key);
  }
  return Object.values(value);
};

const checkText = (text: string): void => {
  if (text.includes('\0')) throw new PosturaError('invalid_input', 'The request has a NUL character, which no text here has. Remove it.');
  if (/\p{Surrogate}/u.test(text))
    throw new PosturaError('invalid_input', 'The request has half a character (a lone surrogate). Send whole Unicode characters.');
};
