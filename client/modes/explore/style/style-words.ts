import { en } from './text/en.ts';
import { es } from './text/es.ts';

/** The words of the styles, for the root of any part that shows or changes them. */
export const styleWords = { en, es } as const;
