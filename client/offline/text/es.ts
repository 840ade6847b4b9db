import type { en } from './en.ts';

type Key = keyof typeof en | 'offline.minutes_many';

export const es = {
  'offline.about': 'Sobre este archivo',
  'offline.aboutFile': 'Este archivo contiene una lección de Postura. No necesita conexión y muestra los datos tal como estaban cuando se creó.',
  'offline.terms': 'Lección y datos de quienes contribuyen a Postura, con licencia CC BY 4.0 (creativecommons.org/licenses/by/4.0).',
  'offline.licences': 'Licencias de los programas y tipos de letra de este archivo',
  'offline.failed': 'La lección no se puede reproducir en este navegador. Aquí está como texto.',
  'offline.noScript':
    'Este navegador no ejecuta scripts, así que la lección está aquí como texto. Con scripts tiene mapas y preguntas que se pueden comprobar.',
  'offline.minutes_one': '{{count}} minuto',
  'offline.minutes_many': '{{count}} minutos',
  'offline.minutes_other': '{{count}} minutos',
  'offline.step': 'Paso {{number}}: {{header}}',
  'offline.map': 'Lo que muestra el mapa de este paso',
  'offline.highlighted': 'Resaltado:',
  'offline.others': 'Y además:',
  'offline.question': 'Pregunta: {{ask}}',
  'offline.pairs': 'Relaciona cada uno de estos:',
  'offline.with': 'con uno de estos:',
  'offline.query': 'Consulta',
  'offline.sources': 'Fuentes de esta lección',
  'offline.passages': 'Lo que se usó de ella, con otras palabras:',
} as const satisfies Record<Key, string>;
