import type { NodeReference } from './answers.ts';
import type { Properties } from './graph.ts';
import { isEntityLabel } from './vocabulary.ts';

type NameForms = Pick<NodeReference, 'nameEs' | 'phrase' | 'phraseEs' | 'plural' | 'pluralEs'>;

const texts = ['nameEs', 'phrase', 'phraseEs'] as const;
const numbers = ['plural', 'pluralEs'] as const;

/** The other forms of an entity's name: in Spanish, within a sentence, and its number. In a graph of other labels such keys may mean anything, but for `nameEs`. */
export function nameForms(properties: Properties, labels: readonly string[]): NameForms {
  const forms: { -readonly [Key in keyof NameForms]: NameForms[Key] } = {};
  const isOurs = labels.some(isEntityLabel);
  for (const key of texts) {
    const value = properties[key];
    if (typeof value === 'string' && value !== '' && (isOurs || key === 'nameEs')) forms[key] = value;
  }
  for (const key of numbers) {
    const value = properties[key];
    if (typeof value === 'boolean' && isOurs) forms[key] = value;
  }
  return forms;
}
