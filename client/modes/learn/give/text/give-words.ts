import { en } from './en.ts';
import { es } from './es.ts';

export const giveWords = { en, es } as const;
