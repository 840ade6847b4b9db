import type { MoreWords } from '../../../../text/more-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';

export const glossaryWords: MoreWords = { en, es };
