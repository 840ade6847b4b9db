import type { en } from './en.ts';

/** The words of what has changed since a link was made, in Spanish; plurals need `_many` besides. */
export const es: Readonly<
  Record<
    keyof typeof en | `difference.count.${'goneNodes' | 'goneLines' | 'added' | 'changed'}_many` | 'command.drawAdded.step_many' | 'difference.more_many',
    string
  >
> = {
  'command.drawAdded.label': 'Dibujar las relaciones nuevas',
  'command.drawAdded.step_one': 'Se dibujó {{count}} línea nueva',
  'command.drawAdded.step_many': 'Se dibujaron {{count}} de líneas nuevas',
  'command.drawAdded.step_other': 'Se dibujaron {{count}} líneas nuevas',
  'difference.eyebrow': 'El enlace y los datos',
  'difference.title': 'Lo que ha cambiado',
  'difference.none': 'Nada de lo que muestra esta vista ha cambiado desde que se hizo el enlace.',
  'difference.noLink': 'No hay nada que comparar: no está abierto ningún enlace de datos anteriores.',
  'difference.incomplete': 'El registro de cambios no llega hasta cuando se hizo el enlace. Abajo está lo que falta y lo que se sabe que ha cambiado.',
  'difference.goneNodes': 'Ya no está en el grafo',
  'difference.goneLines': 'Relaciones que ya no están en el grafo',
  'difference.added': 'Relaciones nuevas entre lo dibujado',
  'difference.beside': 'Relaciones nuevas de lo dibujado con otros',
  'difference.changed': 'Cambió',
  'difference.properties': 'cambió: {{names}}',
  'difference.on': 'el {{when}}',
  'difference.more_one': 'y {{count}} más',
  'difference.more_many': 'y {{count}} de más',
  'difference.more_other': 'y {{count}} más',
  'difference.counts': 'De lo dibujado: {{parts}}.',
  'difference.count.goneNodes_one': '{{count}} nodo ya no está',
  'difference.count.goneNodes_many': '{{count}} de nodos ya no están',
  'difference.count.goneNodes_other': '{{count}} nodos ya no están',
  'difference.count.goneLines_one': '{{count}} relación ya no está',
  'difference.count.goneLines_many': '{{count}} de relaciones ya no están',
  'difference.count.goneLines_other': '{{count}} relaciones ya no están',
  'difference.count.added_one': '{{count}} relación nueva',
  'difference.count.added_many': '{{count}} de relaciones nuevas',
  'difference.count.added_other': '{{count}} relaciones nuevas',
  'difference.count.changed_one': '{{count}} cambió',
  'difference.count.changed_many': '{{count}} de cambios',
  'difference.count.changed_other': '{{count}} cambiaron',
};
