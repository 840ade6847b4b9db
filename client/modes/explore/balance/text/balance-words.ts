import type { MoreWords } from '../../../../text/more-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** The words of the balance of a view. */
export const balanceWords: MoreWords = { en, es };
