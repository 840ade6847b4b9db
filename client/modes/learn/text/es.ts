import type { en } from './en.ts';

export const es = {
  'learn.all': 'Todas las lecciones',
  'learn.glossary': 'Glosario',
  'problem.changed_meanwhile': 'Alguien lo ha cambiado mientras tanto',
  'problem.unknown_lesson': 'Ninguna lección tiene este identificador',
} as const satisfies Record<keyof typeof en, string>;
