import { en } from './en.ts';
import { es } from './es.ts';

export const offlineWords = { en, es } as const;
