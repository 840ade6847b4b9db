import { en } from './en.ts';
import { es } from './es.ts';

/** Words of the map of a step and of its twin as text. */
export const stageWords = { en, es } as const;
