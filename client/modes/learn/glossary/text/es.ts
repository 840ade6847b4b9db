import type { en } from './en.ts';

type Words = Readonly<Record<keyof typeof en, string>>;
type Many = Readonly<Record<`${string}_many`, string>>;

/** The same in Spanish; `_many` is the plural of millions. */
export const es = {
  'glossary.title': 'Glosario',
  'glossary.lead': 'Qué significan las palabras de las lecciones y cómo se lee cada clase de línea en una frase.',
  'glossary.filter': 'Buscar una palabra',
  'glossary.clear': 'Borrar',
  'glossary.terms': 'Palabras',
  'glossary.lines': 'Las líneas, leídas como frases',
  'glossary.linesLead': 'Cada línea se puede leer desde cualquiera de sus extremos. Los ejemplos son inventados; la marca es como se dibuja la línea.',
  'glossary.see': 'Véase también:',
  'glossary.mark': 'Marca',
  'glossary.sentences': 'Se lee desde cada extremo',
  'glossary.found': '{{terms}}, {{lines}}',
  'glossary.words_one': '{{count}} palabra',
  'glossary.words_many': '{{count}} de palabras',
  'glossary.words_other': '{{count}} palabras',
  'glossary.kinds_one': '{{count}} clase de línea',
  'glossary.kinds_many': '{{count}} de clases de línea',
  'glossary.kinds_other': '{{count}} clases de línea',
  'glossary.none': 'Nada de aquí contiene «{{text}}». Prueba con otra palabra, o borra el campo para verlo todo.',
} as const satisfies Words & Many;
