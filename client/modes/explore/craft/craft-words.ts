import { en } from './text/en.ts';
import { es } from './text/es.ts';

/** The words of groups, selecting and finding on the map, for the root of any part that shows or does one of them. */
export const craftWords = { en, es } as const;
