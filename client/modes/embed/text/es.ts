import type { en } from './en.ts';

export const es = {
  'embed.open': 'Abrir completo',
  'embed.sources': 'Fuentes:',
  'embed.source': '{{label}}: {{title}}',
  'embed.newTab': '(en una pestaña nueva)',
} as const satisfies Record<keyof typeof en, string>;
