import type { EntityLabel, RelationshipType } from '#contract/vocabulary.ts';
import type { EntityEntry, passageUnits, SourceEntry, StatementEntry } from './dataset-files.ts';
import { edtfRange } from './edtf-range.ts';
import { initialsOf } from './initials-of.ts';
import type { Dataset, PlacedSource } from './read-dataset.ts';

export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;
export type BuiltNode = { readonly id: string; readonly labels: readonly string[]; readonly properties: Properties };
export type BuiltEdge = { readonly id: string; readonly type: RelationshipType; readonly from: string; readonly to: string; readonly properties: Properties };
/** A data set as the store holds it: entities with their kind, sources, passages, statements, and which passage is of which source. */
export type BuiltGraph = {
  readonly dataset: BuiltNode;
  readonly nodes: readonly BuiltNode[];
  readonly edges: readonly BuiltEdge[];
  readonly passageOf: readonly { readonly passage: string; readonly source: string }[];
};

/** Relationship types that tell of a moment rather than of a state that lasts: an open end is then no open end. */
const momentary: readonly RelationshipType[] = ['ASSERTS', 'DENIES', 'PROPOSES', 'REACTS_TO', 'SUCCEEDED', 'PARTICIPATED_IN', 'PRECEDES'];

/** Drops what is absent, so that a missing value is a missing property. */
const present = (values: Readonly<Record<string, Value | undefined>>): Properties =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]])),
  );

/** `earliest` and `latest` of model.md: the first day the start can mean, the last day the end can mean; of a moment, its own last day. */
const comparableDates = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }, isMoment: boolean) => {
  const closing = endDate ?? (isMoment ? startDate : undefined);
  return {
    earliest: startDate === undefined ? undefined : edtfRange(startDate)?.first,
    latest: closing === undefined ? undefined : edtfRange(closing)?.last,
  };
};

const entityNode = (entry: EntityEntry, dataset: string): BuiltNode => {
  const { kind, contradicts: _contradicts, ...properties } = { contradicts: undefined, ...entry };
  const names = [entry.name, entry.nameEs, ...(entry.aliases ?? []), ...(entry.aliasesEs ?? [])];
  return {
    id: entry.id,
    labels: ['Entity', kind satisfies EntityLabel],
    properties: present({ ...properties, initials: kind === 'Claim' ? [] : initialsOf(names), ...comparableDates(entry, kind === 'Event'), dataset }),
  };
};

const spanishUnits: Record<(typeof passageUnits)[number], string> = {
  title: 'título',
  standfirst: 'entradilla',
  heading: 'encabezado',
  paragraph: 'párrafo',
  item: 'punto',
};

const passageNodes = ({ passages }: PlacedSource, dataset: string): readonly BuiltNode[] =>
  passages.map(({ entry: { id, section, unit, number, paraphrase, paraphraseEs } }, index) => {
    const locator = (word: string) => [section, number === undefined ? word : `${word} ${number}`].filter((part) => part !== undefined).join(', ');
    return {
      id,
      labels: ['Passage'],
      properties: present({ id, position: index + 1, locator: locator(unit), locatorEs: locator(spanishUnits[unit]), paraphrase, paraphraseEs, dataset }),
    };
  });

const sourceNode = (entry: SourceEntry, dataset: string): BuiltNode => ({ id: entry.id, labels: ['Source'], properties: present({ ...entry, dataset }) });

/** `from.TYPE.to`, with `.2`, `.3` … for later statements of the same three in one source. */
export const tripleOf = ({ from, type, to }: Pick<StatementEntry, 'from' | 'type' | 'to'>): string => `${from}.${type}.${to}`;

/** The short name of the next statement of its three, beside those of the same source that have one. */
export const nextName = (entry: StatementEntry, named: { readonly has: (name: string) => boolean }): string => {
  const triple = tripleOf(entry);
  let name = triple;
  for (let count = 2; named.has(name); count += 1) name = `${triple}.${count}`;
  return name;
};

/** The statements of one source by their short name in that file, each with every passage that says it. */
export const statementsOf = (source: PlacedSource): ReadonlyMap<string, { readonly entry: StatementEntry; readonly passages: readonly string[] }> => {
  const statements = new Map<string, { entry: StatementEntry; passages: string[] }>();
  for (const passage of source.passages) {
    for (const { entry } of passage.statements) {
      if ('again' in entry) {
        statements.get(entry.again)?.passages.push(passage.entry.id);
        continue;
      }
      statements.set(nextName(entry, statements), { entry, passages: [passage.entry.id] });
    }
  }
  return statements;
};

/** The edge id of a statement: its short name with the source before the running number. */
export const edgeIdOf = (name: string, source: string): string => {
  const [from, type, to, count] = name.split('.');
  return [from, type, to, source, count].filter((part) => part !== undefined).join('.');
};

const statementEdges = (source: PlacedSource, dataset: string): readonly BuiltEdge[] =>
  [...statementsOf(source)].map(([name, { entry, passages }]) => {
    const { from, type, to, ...rest } = entry;
    const id = edgeIdOf(name, source.entry.id);
    const dates = comparableDates(entry, momentary.includes(type));
    return { id, type, from, to, properties: present({ id, source: source.entry.id, passages: [...new Set(passages)], ...rest, ...dates, dataset }) };
  });

/** A curator's judgement that two claims cannot both hold: no source of its own, but the passages on which both claims rest. */
const contradictionEdges = (dataset: Dataset, statements: readonly BuiltEdge[], datasetId: string): readonly BuiltEdge[] =>
  dataset.entities.flatMap(({ entry }) => {
    if (entry.kind !== 'Claim') return [];
    return (entry.contradicts ?? []).map((other): BuiltEdge => {
      const [from, to] = [entry.id, other].sort() as [string, string];
      const id = `${from}.CONTRADICTS.${to}`;
      const passages = statements
        .filter((edge) => (edge.type === 'ASSERTS' || edge.type === 'DENIES') && (edge.to === from || edge.to === to))
        .flatMap((edge) => edge.properties.passages as readonly string[]);
      return { id, type: 'CONTRADICTS', from, to, properties: present({ id, passages: [...new Set(passages)].sort(), by: 'curator', dataset: datasetId }) };
    });
  });

/** Makes the graph of a data set that `checkDataset` finds nothing in. */
export const buildGraph = (dataset: Dataset): BuiltGraph => {
  if (!dataset.dataset) throw new Error('A data set without dataset.yaml has no graph; check it first.');
  const { id, ...properties } = dataset.dataset;
  const overview = dataset.overview?.entry;
  const statements = dataset.sources.flatMap((source) => statementEdges(source, id));
  return {
    dataset: { id, labels: ['_PosturaDataset'], properties: present({ id, ...properties, overview: overview && JSON.stringify(overview) }) },
    nodes: [
      ...dataset.entities.map(({ entry }) => entityNode(entry, id)),
      ...dataset.sources.map(({ entry }) => sourceNode(entry, id)),
      ...dataset.sources.flatMap((source) => passageNodes(source, id)),
    ],
    edges: [...statements, ...contradictionEdges(dataset, statements, id)],
    passageOf: dataset.sources.flatMap(({ entry, passages }) => passages.map((passage) => ({ passage: passage.entry.id, source: entry.id }))),
  };
};
