import type { en } from './en.ts';

type Words = Readonly<Record<keyof typeof en, string>>;
type Many = Readonly<Record<`${string}_many`, string>>;

/** The words of the balance of a view in Spanish; `_many` is the plural of millions. */
export const es = {
  'balance.eyebrow': 'Todo el mapa',
  'balance.lead_one':
    'Se cuenta {{count}} declaración, la que sostiene las líneas dibujadas. Es un recuento de lo que dicen las fuentes, no de quién tiene razón.',
  'balance.lead_many':
    'Se cuentan {{count}} de declaraciones, las que sostienen las líneas dibujadas. Es un recuento de lo que dicen las fuentes, no de quién tiene razón.',
  'balance.lead_other':
    'Se cuentan {{count}} declaraciones, las que sostienen las líneas dibujadas. Es un recuento de lo que dicen las fuentes, no de quién tiene razón.',
  'balance.empty': 'No hay ninguna declaración dibujada. Dibuje más o quite los filtros.',
  'balance.sources': 'Por fuente',
  'balance.sourcesLead': 'Una línea que afirman dos fuentes cuenta una vez por cada una.',
  'balance.voices': 'Por hablante',
  'balance.voicesLead': 'En palabra de quién lo dice la fuente. Una declaración en palabra de dos cuenta para ambos.',
  'balance.own': 'Las fuentes con su propia voz',
  'balance.curated': 'Juicios de editores',
  'balance.sides': 'Por postura',
  'balance.sidesLead': 'Posturas que constan ante «{{name}}» y ante aquello de lo que forma parte.',
  'balance.noQuestion': 'Ninguna política está en cuestión, así que no se cuenta por postura.',
  'balance.side.for': 'A favor',
  'balance.side.against': 'En contra',
  'balance.sideOf_one': '{{count}} hablante',
  'balance.sideOf_many': '{{count}} de hablantes',
  'balance.sideOf_other': '{{count}} hablantes',
  'balance.unheard': 'De quién se habla sin que hable aquí',
  'balance.unheardLead':
    'Personas, organizaciones y grupos del mapa a los que ninguna declaración dibujada da la palabra: nadie los nombra como hablantes, y por su propia palabra no afirman ni niegan nada ni toman postura.',
  'balance.noUnheard': 'A todos los que están en el mapa se les da la palabra.',
  'balance.times_one': 'en {{count}} declaración',
  'balance.times_many': 'en {{count}} de declaraciones',
  'balance.times_other': 'en {{count}} declaraciones',
  'balance.row': '{{name}}: {{count}} de {{total}}',
  'balance.only': 'Mostrar solo esto',
  'balance.onlyOf': 'Mostrar solo: {{name}}',
  'balance.select': 'Seleccionar {{name}}',
  'balance.filtered': 'Los filtros dejan algo fuera; eso no se cuenta.',
  'balance.reset': 'Quitar todos los filtros',
} as const satisfies Words & Many;
