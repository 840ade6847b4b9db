import { en } from './text/en.ts';
import { es } from './text/es.ts';

/** The words of the filters, for the root of any part that changes them. */
export const filterWords = { en, es } as const;
