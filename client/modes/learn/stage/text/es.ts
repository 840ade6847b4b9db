import type { en } from './en.ts';

export const es = {
  'learn.mapKeys': 'Las flechas van de nodo en nodo, más y menos cambian el tamaño, Escape quita la selección. Lo mismo está debajo como texto.',
  'learn.look': 'Tamaño del mapa',
  'learn.zoomIn': 'Ampliar',
  'learn.zoomOut': 'Reducir',
  'learn.fit': 'Mostrarlo todo',
  'learn.asText': 'Este mapa como texto',
  'learn.asTextHelp': 'Lo que está dibujado y lo que se dice en cada línea. Al elegir algo, se selecciona en el mapa.',
  'learn.drawnNodes': 'Quién y qué está dibujado',
  'learn.drawnLines': 'Lo que se dice de ello',
  'learn.noLines': 'Este paso no dibuja ninguna línea.',
  'learn.broughtForward': 'destacado en este paso',
  'learn.chosen': 'Lo seleccionado',
  'learn.closeChosen': 'Quitar la selección',
  'learn.nothingSaid': 'Nada de lo que dibuja este paso se dice de esto.',
} as const satisfies Record<keyof typeof en, string>;
