import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { ExportLanguage } from '#contract/routes/export.ts';
import { nameForms } from '#contract/name-forms.ts';
import { nameVerb } from '#contract/verbs.ts';
import { isRelationshipType } from '#contract/vocabulary.ts';
import { idsIn, nameOf } from '#server/explore/present.ts';
import { type Cell, writeCsv } from './csv.ts';
import { type ExportedGraph, notesByOwner, type Writer } from './exported-graph.ts';

const header = [
  'id',
  'fromId',
  'from',
  'type',
  'relation',
  'toId',
  'to',
  'saidBy',
  'sourceId',
  'source',
  'passageIds',
  'passages',
  'occasion',
  'condition',
  'scope',
  'certainty',
  'quote',
  'quoteLanguage',
  'startDate',
  'endDate',
  'note',
  'notes',
] as const;

const words = {
  en: { ownVoice: (source: string) => `${source}, in its own voice`, curator: 'a curator’s judgement, not a statement of a source' },
  es: { ownVoice: (source: string) => `${source}, con voz propia`, curator: 'juicio de un editor, no declaración de una fuente' },
} as const satisfies Record<ExportLanguage, unknown>;

/** Parts of one cell stand apart by this. */
const between = ' | ';
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A text of a node or an edge in the language that is asked for, else in the one there is. */
const told = ({ properties }: Pick<GraphNode | GraphEdge, 'properties'>, key: string, language: ExportLanguage): string => {
  const spanish = properties[`${key}Es`];
  const value = language === 'es' && isText(spanish) ? spanish : properties[key];
  return isText(value) ? value : '';
};

const namesIn = ({ nodes, sources, mentioned, language }: ExportedGraph): ReadonlyMap<string, string> =>
  new Map([
    ...mentioned.map(({ id, name, nameEs }): [string, string] => [id, language === 'es' ? (nameEs ?? name) : name]),
    ...[...sources, ...nodes].map((node): [string, string] => [node.id, told(node, 'name', language) || nameOf(node)]),
  ]);

/** Whether a verb after the name of a node stands in the plural. */
const isMany = ({ properties, labels }: GraphNode, language: ExportLanguage): boolean => {
  const { plural = false, pluralEs = plural } = nameForms(properties, labels);
  return language === 'es' ? pluralEs : plural;
};

/** How a source is named in a row: its letter and its title. */
const citeSource = ({ id, properties: { label, title } }: GraphNode): string => [label, title].filter(isText).join(': ') || id;

/** Writes one row a statement: who, what, whom, on whose word, in which source and passages, and with which limits. Headings are the same in both languages. */
export const writeStatementTable: Writer = function* (graph) {
  const { edges, passages, sources, language } = graph;
  const names = namesIn(graph);
  const nameFor = (id: string): string => names.get(id) ?? id;
  const plurals = new Set<string>(graph.nodes.filter((node) => isMany(node, language)).map(({ id }) => id));
  const sourceById = new Map([...sources, ...passages.map(({ source }) => source)].map((source) => [source.id as string, source]));
  const passageById = new Map(passages.map(({ passage }) => [passage.id as string, passage]));
  const notesOn = notesByOwner(graph.notes);

  const rowOf = (edge: GraphEdge): readonly Cell[] => {
    const { id, type, from, to, properties } = edge;
    const source = isText(properties.source) ? sourceById.get(properties.source) : undefined;
    const speakers = idsIn(properties.attributedTo).map(nameFor);
    const resting = idsIn(properties.passages);
    const ownVoice = source ? words[language].ownVoice(citeSource(source)) : properties.by === 'curator' ? words[language].curator : '';
    return [
      id,
      from,
      nameFor(from),
      type,
      isRelationshipType(type) ? nameVerb(type, 'out', language, plurals.has(from)) : '',
      to,
      nameFor(to),
      speakers.length > 0 ? speakers.join(between) : ownVoice,
      isText(properties.source) ? properties.source : '',
      source ? citeSource(source) : '',
      resting.join(between),
      resting
        .flatMap((passageId) => passageById.get(passageId) ?? [])
        .map((passage) => `${told(passage, 'locator', language)}: ${told(passage, 'paraphrase', language)}`)
        .join(between),
      isText(properties.occasion) ? nameFor(properties.occasion) : '',
      told(edge, 'condition', language),
      told(edge, 'scope', language),
      told(edge, 'certainty', language),
      told(edge, 'quote', 'en'),
      told(edge, 'quoteLanguage', 'en'),
      told(edge, 'startDate', 'en'),
      told(edge, 'endDate', 'en'),
      told(edge, 'note', language),
      (notesOn.get(id) ?? []).map(({ text, author }) => `${author}: ${text}`).join(between),
    ];
  };
  yield* writeCsv(
    header,
    (function* () {
      for (const edge of edges) yield rowOf(edge);
    })(),
  );
};
