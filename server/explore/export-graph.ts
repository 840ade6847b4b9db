import type { z } from 'zod';
import type { GraphEdge, GraphNode, Subgraph } from '#contract/graph.ts';
import type { Note } from '#contract/kept.ts';
import type { FileAnswer } from '#contract/route.ts';
import type { exportRoutes, ExportFormat, ExportLanguage } from '#contract/routes/export.ts';
import type { ExportedGraph, PlacedPassage } from '#server/export/exported-graph.ts';
import { fileFormats, writeFile } from '#server/export/write-file.ts';
import { findNodes, findPassages, listDatasets, listEdges, listNodes, listPassages } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { idsIn, toReference } from './present.ts';
import { readAmong } from './read-subgraph.ts';

const pageSize = 2000;

/** Reads a query that pages by `skip` and `limit` to its end. */
const readPages = async <R>(readPage: (page: { skip: number; limit: number }) => Promise<readonly R[]>): Promise<R[]> => {
  const rows: R[] = [];
  for (;;) {
    const page = await readPage({ skip: rows.length, limit: pageSize });
    for (const row of page) rows.push(row);
    if (page.length < pageSize) return rows;
  }
};

/** Asks for many ids some at a time. */
const readByIds = async <R>(ids: Iterable<string>, read: (some: string[]) => Promise<readonly R[]>): Promise<R[]> => {
  const wanted = [...new Set(ids)];
  const rows: R[] = [];
  for (let start = 0; start < wanted.length; start += pageSize) rows.push(...(await read(wanted.slice(start, start + pageSize))));
  return rows;
};

/** The whole graph but its passages, in one order that does not change while the data do not. */
export const readGraph = async (store: GraphStore, options: ReadOptions): Promise<Subgraph> => {
  const nodes = await readPages((page) => readAll(store, listNodes, page, options));
  const edges = await readPages((page) => readAll(store, listEdges, page, options));
  return { nodes: nodes.map(({ node }) => node), edges: edges.map(({ edge }) => edge) };
};

type Provenance = Pick<ExportedGraph, 'passages' | 'sources' | 'mentioned'>;

/** Every passage of every document of the graph. */
const readAllPassages = async (store: GraphStore, sources: readonly GraphNode[], options: ReadOptions): Promise<PlacedPassage[]> => {
  const passages: PlacedPassage[] = [];
  for (const source of sources)
    for (const { passage } of await readPages((page) => readAll(store, listPassages, { source: source.id, ...page }, options)))
      passages.push({ passage, source });
  return passages;
};

const inOrder = (passages: readonly PlacedPassage[]): PlacedPassage[] =>
  [...passages].sort((a, b) => a.source.id.localeCompare(b.source.id) || Number(a.passage.properties.position) - Number(b.passage.properties.position));

/** What nodes and edges rest on: their passages, the documents, and who else is named. */
const readProvenance = async (store: GraphStore, { nodes, edges }: Subgraph, isWhole: boolean, options: ReadOptions): Promise<Provenance> => {
  const own: readonly GraphNode[] = nodes.filter(({ labels }) => labels.includes('Source'));
  const findAll = (ids: Iterable<string>) => readByIds(ids, (some) => readAll(store, findNodes, { ids: some }, options));
  const resting = [...nodes, ...edges].flatMap((item: GraphNode | GraphEdge) => idsIn(item.properties.passages));
  const passages = isWhole
    ? await readAllPassages(store, own, options)
    : inOrder(await readByIds(resting, (some) => readAll(store, findPassages, { ids: some }, options)));

  const sources = new Map([...own, ...passages.map(({ source }) => source)].map((source) => [source.id as string, source]));
  const named = edges.flatMap(({ properties }) => idsIn([properties.source])).filter((id) => !sources.has(id));
  for (const { node } of await findAll(named)) sources.set(node.id, node);

  const known = new Set(nodes.map(({ id }) => id));
  const mentioned = edges.flatMap(({ properties }) => [...idsIn(properties.attributedTo), ...idsIn([properties.occasion])]).filter((id) => !known.has(id));
  return {
    passages,
    sources: [...sources.values()].sort((a, b) => a.id.localeCompare(b.id)),
    mentioned: (await findAll(mentioned)).map(({ node }) => toReference(node)),
  };
};

const none: Provenance = { passages: [], sources: [], mentioned: [] };

export type ExportOptions = ReadOptions & {
  /** The notes on nodes and edges, by their ids; nobody's where it is not said. */
  readonly readNotes?: (on: readonly string[]) => Promise<readonly Note[]>;
  /** The day that a file says it was written on. */
  readonly now?: () => Date;
};
type Request = { readonly format: ExportFormat; readonly language: ExportLanguage };

const complete = async (
  store: GraphStore,
  graph: Subgraph,
  { format, language, isWhole, ...more }: Request & Pick<ExportedGraph, 'drawn'> & { readonly title?: string | undefined; readonly isWhole: boolean },
  { readNotes = async () => [], now = () => new Date(), ...options }: ExportOptions,
): Promise<FileAnswer> => {
  const { dataVersion, owner } = await store.state();
  const isForeign = owner === 'foreign';
  const provenance = isForeign || fileFormats[format].provenance === 'none' ? none : await readProvenance(store, graph, isWhole, options);
  const datasets = isWhole && !isForeign ? (await readAll(store, listDatasets, {}, options)).map(({ dataset }) => dataset) : [];
  const [only, other] = datasets;
  const { title = only?.properties.title, titleEs = title } = {
    ...(other ? {} : only?.properties),
    ...(more.title !== undefined && { title: more.title, titleEs: more.title }),
  };
  const name = language === 'es' ? titleEs : title;
  return writeFile(format, {
    ...graph,
    ...provenance,
    title: typeof name === 'string' ? name : 'Postura',
    language,
    dataVersion,
    day: now().toISOString().slice(0, 10),
    datasets,
    drawn: more.drawn,
    notes: await readNotes([...graph.nodes, ...graph.edges].map(({ id }) => id)),
    isForeign,
  });
};

/** The whole graph as a file. */
export const exportGraph = async (store: GraphStore, { format, language }: Request, options: ExportOptions): Promise<FileAnswer> => {
  const { readNotes: _, now: __, ...reading } = options;
  return complete(store, await readGraph(store, reading), { format, language, drawn: new Map(), isWhole: true }, options);
};

/** The nodes of a view, as they are drawn, and the statements among them, as a file. */
export const exportView = async (
  store: GraphStore,
  { nodes: drawn, edges: wanted, ...request }: z.output<(typeof exportRoutes)['exportView']['body']>,
  options: ExportOptions,
): Promise<FileAnswer> => {
  const { readNotes: _, now: __, ...reading } = options;
  const { nodes, edges } = await readAmong(
    store,
    drawn.map(({ id }) => id),
    reading,
  );
  const kept = wanted && new Set<string>(wanted);
  const graph = { nodes, edges: kept ? edges.filter(({ id }) => kept.has(id)) : edges };
  return complete(store, graph, { ...request, drawn: new Map(drawn.map((one) => [one.id, one])), isWhole: false }, options);
};
