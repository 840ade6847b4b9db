import { en } from './text/en.ts';
import { es } from './text/es.ts';

/** The words of the timeline, for its root. */
export const timelineWords = { en, es } as const;
