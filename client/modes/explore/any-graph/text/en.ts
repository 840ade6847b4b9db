/** The words of what a graph that others made says of its own things. */
export const en = {
  'values.title': 'Properties',
  'values.none': 'It has no properties.',
} as const;
