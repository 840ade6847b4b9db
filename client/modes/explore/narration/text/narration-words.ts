import type { MoreWords } from '../../../../text/more-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** The words of the view as sentences, which come with the view as text. */
export const narrationWords: MoreWords = { en, es };
