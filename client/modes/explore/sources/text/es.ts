import type { en } from './en.ts';

type Words = Readonly<Record<keyof typeof en, string>>;
type Many = Readonly<Record<`${string}_many`, string>>;

/** The words of the pages of sources in Spanish; `_many` is the plural of millions. */
export const es = {
  'command.markStatements.label': 'Mostrar en el mapa',
  'command.drawStatements.label': 'Dibujar en el mapa',
  'command.drawStatements.step_one': 'Se dibujó {{name}}',
  'command.drawStatements.step_many': 'Se dibujó {{name}}',
  'command.drawStatements.step_other': 'Se dibujó {{name}}',
  'sources.find': 'Buscar en los pasajes',
  'sources.found_one': '{{shown}} de {{count}} pasaje',
  'sources.found_many': '{{shown}} de {{count}} de pasajes',
  'sources.found_other': '{{shown}} de {{count}} pasajes',
  'sources.noneFound': 'Ningún pasaje tiene eso. Cambie las palabras o muestre todos los pasajes.',
  'sources.showAll': 'Mostrar todos los pasajes',
  'sources.unread': 'Solo se busca en los pasajes leídos hasta ahora.',
  'sources.alone_one': '{{count}} declaración que ninguna otra fuente hace aquí',
  'sources.alone_many': '{{count}} de declaraciones que ninguna otra fuente hace aquí',
  'sources.alone_other': '{{count}} declaraciones que ninguna otra fuente hace aquí',
  'sources.aloneHere': 'Solo lo que no dice ninguna otra fuente',
  'sources.aloneTag': 'ninguna otra fuente',
  'sources.drawnAll': 'Todo está en el mapa.',
  'sources.drawnSome': '{{drawn}} de {{all}} declaraciones están en el mapa.',
  'sources.markOf': 'Mostrar en el mapa: {{place}}',
  'sources.drawOf': 'Dibujar en el mapa: {{place}}',
} as const satisfies Words & Many;
