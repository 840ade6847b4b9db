import { en } from './en.ts';
import { es } from './es.ts';

/** Words of the player and of the list of lessons. */
export const playWords = { en, es } as const;
