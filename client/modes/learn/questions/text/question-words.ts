import { en } from './en.ts';
import { es } from './es.ts';

export const questionWords = { en, es } as const;
