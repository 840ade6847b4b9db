import { en } from './en.ts';
import { es } from './es.ts';

export const learnWords = { en, es } as const;
