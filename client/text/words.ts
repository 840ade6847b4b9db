import type { ClaimVoices } from '../state/entities.ts';
import type { Language } from '../state/session.ts';
import type { NodeReference, Statement } from '#contract/answers.ts';
import type { Direction, GraphNode, NodeId, Properties, Source } from '#contract/graph.ts';
import { nameUnnamed } from '#contract/guess-name.ts';
import { nameForms } from '#contract/name-forms.ts';
import { nameVerb } from '#contract/verbs.ts';
import { type EdgeFamily, type EntityLabel, isEntityLabel, isRelationshipType, nodeKinds, relationshipKinds } from '#contract/vocabulary.ts';
import type { TextKey } from './en.ts';

/** Looks a text up; `count` chooses the plural form. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const provenanceKinds = { Source: { en: 'Source', es: 'Fuente' }, Passage: { en: 'Passage', es: 'Pasaje' } } as const;

/** The kind of a node among its labels, or the first label of a graph that knows other kinds. */
export const kindOf = (labels: readonly string[]): EntityLabel | undefined => labels.find(isEntityLabel);

export function nameKind(labels: readonly string[], language: Language): string {
  const kind = kindOf(labels);
  if (kind !== undefined) return nodeKinds[kind].name[language];
  const provenance = labels.find((label): label is keyof typeof provenanceKinds => Object.hasOwn(provenanceKinds, label));
  return provenance === undefined ? (labels[0] ?? '') : provenanceKinds[provenance][language];
}

/** A number as it is read; from five digits on in groups, so that a year stays a year. */
export const writeNumber = (value: number, language: string | undefined): string => value.toLocaleString(language, { useGrouping: 'min2' });

/** The values of a text for i18next: a count stays a number, for the plural, and is written as one is read. */
export const writeNumbers = (values: Readonly<Record<string, string | number>> | undefined, language: string) => ({
  ...values,
  replace: Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, typeof value === 'number' ? writeNumber(value, language) : value])),
});

/** Keeps abbreviations in two parts on one line. */
export const bindText = (text: string): string => text.replaceAll(/\b(EE|A)\. (UU|M)\./g, '$1.\u00a0$2.');

/** A property in the reader's language, or as it stands. */
export function readProperty(properties: Properties, key: string, language: Language): string | undefined {
  const value = (language === 'es' ? properties[`${key}Es`] : undefined) ?? properties[key];
  return typeof value === 'string' && value !== '' ? bindText(value) : typeof value === 'number' ? String(value) : undefined;
}

export function readList(properties: Properties, key: string): readonly string[] {
  const value = properties[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export const nameNode = (node: GraphNode, language: Language): string =>
  readProperty(node.properties, 'name', language) ?? readProperty(node.properties, 'title', language) ?? nameUnnamed(node);
/** A node as a statement would name it. */
export function referTo(node: GraphNode): NodeReference {
  const { id, labels, properties } = node;
  return { id, kinds: labels, name: bindText(nameUnnamed(node)), ...nameForms(properties, labels) };
}
export const nameReference = ({ name, nameEs }: Pick<NodeReference, 'name' | 'nameEs'>, language: Language): string =>
  bindText(language === 'es' ? (nameEs ?? name) : name);

/** Who or what a sentence is about: its name, how that stands within a sentence, and its number. */
export type Named = Pick<NodeReference, 'kinds' | 'name' | 'nameEs' | 'phrase' | 'phraseEs' | 'plural' | 'pluralEs'>;
/** A name within a sentence, with its article: “the Mérida Initiative”; what a claim says stands bare. */
export const phraseOf = (named: Named, language: Language): string =>
  bindText((language === 'es' ? named.phraseEs : named.phrase) ?? nameReference(named, language));
export const isPlural = ({ plural = false, pluralEs }: Pick<Named, 'plural' | 'pluralEs'>, language: Language): boolean =>
  language === 'es' ? (pluralEs ?? plural) : plural;
/** What several names count as before a verb: for i18next, which asks for a number. */
const countNames = (names: readonly Named[], language: Language): number => (names.some((one) => isPlural(one, language)) ? 2 : names.length);

/** A relationship type in plain words, seen from its start (`out`), its end (`in`), or either; in a sentence, `tellLine` minds the number. */
export const nameType = (type: string, direction: Direction, language: Language): string => nameVerb(type, direction, language, false);

export const familyOf = (type: string): EdgeFamily => (isRelationshipType(type) ? relationshipKinds[type].family : 'other');
export const isSymmetric = (type: string): boolean => isRelationshipType(type) && relationshipKinds[type].symmetric;
export const stanceOf = (type: string): 'for' | 'against' | undefined =>
  isRelationshipType(type) ? (relationshipKinds[type] as { readonly stance?: 'for' | 'against' }).stance : undefined;

/** A phrase as the beginning of a sentence. */
export const capitalize = (text: string, language: Language): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

export const joinNames = (names: readonly string[], language: Language): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** How a source is called in a sentence: by its letter, else its title. */
export function nameSource(source: Pick<Source, 'label' | 'title'>, t: Translate): string {
  return source.label === undefined ? t('source.titled', { title: source.title }) : t('source.label', { label: source.label });
}

/** Types by which a source reasons rather than recounts. */
const reasoning: readonly string[] = ['ARGUES_FOR', 'ARGUES_AGAINST', 'CAUSES', 'MAY_CAUSE', 'MAY_JUSTIFY', 'INFLUENCES'];

type Voice = { readonly kind: 'curator' | 'speaker' | 'reported' | 'own' | 'argues' | 'source'; readonly names: string };

/** Whether nothing is recorded that a statement rests on: in a graph that others made, no curator has judged. */
export const isBare = ({ source, passages }: Statement): boolean => source === null && passages.length === 0;

/** On whose word a statement stands, as data. */
export function hearVoice({ edge, from, attributedTo, source }: Statement, language: Language): Voice {
  if (source === null) return { kind: 'curator', names: '' };
  const names = joinNames(
    attributedTo.map((one) => phraseOf(one, language)),
    language,
  );
  if (attributedTo.length > 0) return { kind: attributedTo.some(({ id }) => id === from.id) ? 'speaker' : 'reported', names };
  if (from.id === source.id) return { kind: 'own', names };
  return { kind: reasoning.includes(edge.type) ? 'argues' : 'source', names };
}

/** On whose word statements stand, one sentence for each voice; sources that say it in the same voice share one. */
export function voicesOf(statements: readonly Statement[], t: Translate, language: Language): readonly string[] {
  const voices = new Map<string, Voice & { readonly isBare: boolean; readonly sources: ReadonlySet<string> }>();
  for (const statement of statements) {
    const voice = { ...hearVoice(statement, language), isBare: isBare(statement) };
    const key = JSON.stringify(voice);
    const sources = new Set(voices.get(key)?.sources);
    if (statement.source !== null) sources.add(nameSource(statement.source, t));
    voices.set(key, { ...voice, sources });
  }
  return [...voices.values()].map(({ kind, names, isBare, sources }) => {
    if (isBare) return t('missing.no_source');
    const values = { names, source: joinNames([...sources].sort(), language), count: sources.size };
    return t(`voice.${kind}`, values);
  });
}

/** On whose word a statement stands. */
export const voiceOf = (statement: Statement, t: Translate, language: Language): string => voicesOf([statement], t, language).join('');

/** Who says a claim, short enough for a card: the asserters first, always. */
export function describeVoices(voices: ClaimVoices | undefined, sources: ReadonlyMap<NodeId, Source>, t: Translate, language: Language): string {
  if (voices === undefined) return t('voice.unknown');
  const { assertedBy, deniedBy } = voices;
  const name = (reference: NodeReference) => {
    const source = sources.get(reference.id);
    return source === undefined ? phraseOf(reference, language) : nameSource(source, t);
  };
  const names = (list: readonly NodeReference[]) => joinNames(list.map(name), language);
  if (assertedBy.length > 0 && deniedBy.length > 0) {
    const asserting = t('voice.asserts', { names: names(assertedBy), count: countNames(assertedBy, language) });
    const denying = t('voice.denies', { names: names(deniedBy), count: countNames(deniedBy, language) });
    return t('voice.disputed', { asserting, denying });
  }
  if (deniedBy.length > 0) return t('voice.denied', { names: names(deniedBy) });
  if (assertedBy.length === 0) return t('voice.unknown');
  if (assertedBy.every(({ id, kinds }) => sources.has(id) || kinds.includes('Source'))) return t('voice.analysis', { source: names(assertedBy) });
  return t('voice.says', { names: names(assertedBy), count: countNames(assertedBy, language) });
}

/** An EDTF date in words where it is a plain day, month or year; else as it stands. */
export function nameDate(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day !== undefined && { day: 'numeric' }) };
  return new Intl.DateTimeFormat(language, options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The dates of a node or statement as words; undefined where none is given. */
export function nameDates(properties: Properties, t: Translate, language: Language): string | undefined {
  const [start, end] = [readProperty(properties, 'startDate', language), readProperty(properties, 'endDate', language)];
  if (start !== undefined && end !== undefined)
    return start === end ? nameDate(start, language) : t('statement.span', { start: nameDate(start, language), end: nameDate(end, language) });
  if (start !== undefined) return nameDate(start, language);
  return end === undefined ? undefined : t('statement.until', { date: nameDate(end, language) });
}
