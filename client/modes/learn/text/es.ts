import type { en } from './en.ts';

export const es = {
  'learn.all': 'Todas las lecciones',
  'learn.glossary': 'Glosario',
} as const satisfies Record<keyof typeof en, string>;
