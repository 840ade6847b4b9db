/** Words of the foot below a lesson or a map that another site shows. */
export const en = {
  'embed.open': 'Open in full',
  'embed.sources': 'Sources:',
  'embed.source': '{{label}}: {{title}}',
  'embed.newTab': '(in a new tab)',
} as const;
