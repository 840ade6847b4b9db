import type { Direction } from './graph.ts';
import { type Bilingual, isRelationshipType, relationshipKinds } from './vocabulary.ts';

type Language = keyof Bilingual;

const irregular: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { is: 'are', was: 'were', has: 'have' },
  es: {
    es: 'son',
    está: 'están',
    tuvo: 'tuvieron',
    sucedió: 'sucedieron',
    precedió: 'precedieron',
    participó: 'participaron',
    prevé: 'prevén',
  },
};
const regular: Readonly<Record<Language, (verb: string) => string>> = {
  en: (verb) => verb.replace(/ies$/, 'ys').replace(/sses$/, 'sss').replace(/s$/, ''),
  es: (verb) => `${verb}n`,
};

/** A wording of the vocabulary as it stands after a name in the plural: “are proposed by”, “se oponen a”. */
const putInPlural = (wording: string, language: Language): string =>
  wording
    .replace(/^((?:según la fuente |se |no )*)(\S+)/, (_, before: string, verb: string) => before + (irregular[language][verb] ?? regular[language](verb)))
    .replace(/(?<=^are )a member|(?<=^son )miembro/, (word) => `${word.replace('a ', '')}s`)
    .replace(/ it$/, ' them');

/** A relationship type in plain words, seen from its start or its end, after one name or one in the plural; of a foreign graph's the type itself. */
export function nameVerb(type: string, direction: Direction, language: Language, isPlural: boolean): string {
  if (!isRelationshipType(type)) return type.toLowerCase().replaceAll('_', ' ');
  const { forward, backward, symmetric } = relationshipKinds[type];
  const wording = (direction === 'in' && !symmetric ? backward : forward)[language];
  return isPlural ? putInPlural(wording, language) : wording;
}
