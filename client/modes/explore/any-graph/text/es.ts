import type { en } from './en.ts';

export const es: Readonly<Record<keyof typeof en, string>> = {
  'values.title': 'Propiedades',
  'values.none': 'No tiene propiedades.',
};
