import type { NodeReference, Statement } from '#contract/answers.ts';
import type { Direction, GraphNode, NodeId } from '#contract/graph.ts';
import { nameVerb } from '#contract/verbs.ts';
import type { Language } from '../state/session.ts';
import { capitalize, isPlural, kindOf, type Named, phraseOf, referTo } from './words.ts';

/** A line between two that have names. */
export type ToldLine = { readonly type: string; readonly from: Named; readonly to: Named };
/** A sentence in three, so that its names can be links; with a space between each two it reads well. */
export type Told = { readonly subject: string; readonly verb: string; readonly object: string };

/** A node by its names where it is known, else by its id. */
export function referToKnown(id: NodeId, nodes: ReadonlyMap<NodeId, GraphNode>): NodeReference {
  const node = nodes.get(id);
  return node === undefined ? { id, kinds: [], name: id } : referTo(node);
}

/** The verb of a type as it follows a name. */
export const tellVerb = (type: string, direction: Direction, subject: Named | undefined, language: Language): string =>
  nameVerb(type, direction, language, subject !== undefined && isPlural(subject, language));

const claimed = { en: ['the claim that ', ''], es: ['la afirmación de que ', ''] } as const;
const titled = { en: ['“', '”'], es: ['«', '»'] } as const;

/** A name within a sentence; of a claim, “the claim that …”, and a document by its title in quotation marks. */
export function nameWithin(named: Named, language: Language): string {
  const [before, after] = kindOf(named.kinds) === 'Claim' ? claimed[language] : named.kinds.includes('Source') ? titled[language] : ['', ''];
  return before + phraseOf(named, language) + after;
}

/** A verb and what follows it: “asserts that” takes a claim bare, and in Spanish “a” and “de” grow together with “el”. */
export function joinVerb(verb: string, named: Named, language: Language): Pick<Told, 'verb' | 'object'> {
  const object = / (?:that|que)$/.test(verb) ? phraseOf(named, language) : nameWithin(named, language);
  return language === 'es' && / (?:a|de)$/.test(verb) && object.startsWith('el ') ? { verb: `${verb}l`, object: object.slice(3) } : { verb, object };
}

const aside = /^según la fuente /;

/** A line as the parts of a sentence, read from its start (`out`) or from its end (`in`); `isAttributed` where it is said already on whose word. */
export function tellParts({ type, from, to }: ToldLine, direction: Direction, language: Language, { isAttributed = false } = {}): Told {
  const [one, other] = direction === 'in' ? [to, from] : [from, to];
  const subject = nameWithin(one, language);
  const { verb, object } = joinVerb(tellVerb(type, direction, one, language), other, language);
  if (!aside.test(verb)) return { subject, verb, object };
  return isAttributed ? { subject, verb: verb.replace(aside, ''), object } : { subject: `${subject},`, verb: verb.replace(aside, 'según la fuente, '), object };
}

/** What follows the subject: verb and object. */
export function tellRest(line: ToldLine, direction: Direction, language: Language): string {
  const { verb, object } = tellParts(line, direction, language);
  return `${verb} ${object}`;
}

/** A line as words within a longer sentence. */
export function tellWithin(line: ToldLine, direction: Direction, language: Language, more: { readonly isAttributed?: boolean } = {}): string {
  const { subject, verb, object } = tellParts(line, direction, language, more);
  return `${subject} ${verb} ${object}`;
}

/** A line as a sentence without its full stop: “The US troop deployment to Mexico is opposed by Claudia Sheinbaum”. */
export const tellLine = (line: ToldLine, direction: Direction, language: Language): string => capitalize(tellWithin(line, direction, language), language);

/** With its full stop, which an abbreviation at its end is already: “… EE. UU.”. */
export const withFullStop = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** A statement as a sentence, without on whose word. */
export const tellStatement = ({ edge: { type }, from, to }: Pick<Statement, 'edge' | 'from' | 'to'>, language: Language): string =>
  tellLine({ type, from, to }, 'out', language);
