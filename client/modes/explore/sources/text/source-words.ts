import type { MoreWords } from '../../../../text/more-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** The words of the sources and passages. */
export const sourceWords: MoreWords = { en, es };
