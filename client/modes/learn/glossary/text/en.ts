/** Words of the glossary's page. */
export const en = {
  'glossary.title': 'Glossary',
  'glossary.lead': 'What the words of the lessons mean, and how each kind of line is read as a sentence.',
  'glossary.filter': 'Find a word',
  'glossary.clear': 'Clear',
  'glossary.terms': 'Words',
  'glossary.lines': 'Lines, read as sentences',
  'glossary.linesLead': 'Each line can be read from either end. The examples are made up; the mark is how the line is drawn.',
  'glossary.see': 'See also:',
  'glossary.mark': 'Mark',
  'glossary.sentences': 'Read from either end',
  'glossary.found': '{{terms}}, {{lines}}',
  'glossary.words_one': '{{count}} word',
  'glossary.words_other': '{{count}} words',
  'glossary.kinds_one': '{{count}} kind of line',
  'glossary.kinds_other': '{{count}} kinds of line',
  'glossary.none': 'Nothing here has “{{text}}” in it. Try another word, or clear the field to see everything.',
} as const;
