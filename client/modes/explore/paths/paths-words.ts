import { en } from './text/en.ts';
import { es } from './text/es.ts';

/** The words of the paths panel, for its root. */
export const pathsWords = { en, es } as const;
