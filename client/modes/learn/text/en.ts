/** Words of Learn that all its parts share. */
export const en = {
  'learn.all': 'All lessons',
  'learn.glossary': 'Glossary',
  'problem.changed_meanwhile': 'Somebody has changed it meanwhile',
  'problem.unknown_lesson': 'No lesson has this id',
} as const;
