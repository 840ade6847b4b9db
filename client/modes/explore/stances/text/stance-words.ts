import type { MoreWords } from '../../../../text/more-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** The words of stances, claims and comparison, which come with whichever is shown first. */
export const stanceWords: MoreWords = { en, es };
