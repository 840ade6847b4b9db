import { en } from './en.ts';
import { es } from './es.ts';

export const makeWords = { en, es } as const;
