import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import type { Note } from '#contract/kept.ts';
import { idsIn, nameOf } from '#server/explore/present.ts';
import { type ExportedGraph, notesByOwner, type PlacedPassage, type Writer } from './exported-graph.ts';
import { jsonLdContext } from './json-ld-context.ts';
import { nodeIri, propertiesOf, relationIri, statementIri, termsOf, typesOf, urlOf } from './json-ld-terms.ts';

type Thing = Readonly<Record<string, unknown>>;
type NotesOn = ReadonlyMap<string, readonly Note[]>;

const present = (key: string, values: readonly unknown[]): Thing => (values.length === 0 ? {} : { [key]: values });
const commentsOf = (notes: readonly Note[] = []): Thing =>
  present(
    'comment',
    notes.map(({ id, text, author, createdAt, updatedAt }) => ({
      id: `urn:uuid:${id}`,
      type: 'schema:Comment',
      commentText: text,
      author,
      'schema:dateCreated': createdAt,
      dateModified: updatedAt,
    })),
  );

const toSource = (source: GraphNode): Thing => ({
  id: nodeIri(source.id),
  type: [...typesOf(source.labels), 'schema:CreativeWork', 'prov:Entity'],
  identifier: source.id,
  ...termsOf(source.properties, ['id', 'url']),
  ...urlOf(source),
});

const toThing = (node: GraphNode, { isForeign }: ExportedGraph, notesOn: NotesOn): Thing => ({
  ...(node.labels.includes('Source') && !isForeign
    ? toSource(node)
    : {
        id: nodeIri(node.id),
        type: typesOf(node.labels),
        identifier: node.id,
        ...(isForeign ? { name: nameOf(node), ...propertiesOf(node.properties) } : termsOf(node.properties, ['id', 'passages'])),
        ...present('wasDerivedFrom', isForeign ? [] : idsIn(node.properties.passages).map(nodeIri)),
      }),
  ...commentsOf(notesOn.get(node.id)),
});

const toPassage = ({ passage, source }: PlacedPassage): Thing => ({
  id: nodeIri(passage.id),
  type: [...typesOf(passage.labels), 'schema:CreativeWork', 'prov:Entity'],
  identifier: passage.id,
  isPartOf: nodeIri(source.id),
  ...termsOf(passage.properties, ['id']),
});

/** A statement is a thing of its own, that somebody says in a source; what it says is not asserted by the file. */
const toStatement = ({ id, type, from, to, properties }: GraphEdge, { isForeign }: ExportedGraph, notesOn: NotesOn): Thing => {
  const speakers = idsIn(properties.attributedTo).map(nodeIri);
  const provenance = {
    ...present('wasDerivedFrom', idsIn(properties.passages).map(nodeIri)),
    ...(typeof properties.source === 'string' && { hadPrimarySource: nodeIri(properties.source) }),
    ...present('wasAttributedTo', properties.by === 'curator' ? ['postura:curator'] : speakers),
    ...(typeof properties.occasion === 'string' && { occasion: nodeIri(properties.occasion) }),
    ...termsOf(properties, ['id', 'source', 'passages', 'attributedTo', 'occasion', 'by']),
  };
  return {
    id: statementIri(id),
    type: ['rdf:Statement', 'prov:Entity'],
    identifier: id,
    subject: nodeIri(from),
    predicate: relationIri(type),
    object: nodeIri(to),
    ...(isForeign ? propertiesOf(properties) : provenance),
    ...commentsOf(notesOn.get(id)),
  };
};

function* things(graph: ExportedGraph): Generator<Thing> {
  const { title, language, dataVersion, day, nodes, edges, passages, sources, mentioned } = graph;
  const notesOn = notesByOwner(graph.notes);
  yield { id: 'postura:export', type: 'schema:Dataset', name: { [language]: title }, version: dataVersion, dateCreated: day, 'schema:creator': 'Postura' };
  for (const node of nodes) yield toThing(node, graph, notesOn);
  const written = new Set(nodes.map(({ id }) => id));
  for (const { id, kinds, name, nameEs } of mentioned)
    yield { id: nodeIri(id), type: typesOf(kinds), identifier: id, name: { en: name, ...(nameEs !== undefined && { es: nameEs }) } };
  for (const source of sources) if (!written.has(source.id)) yield toSource(source);
  for (const passage of passages) yield toPassage(passage);
  for (const edge of edges) yield toStatement(edge, graph, notesOn);
}

/** Writes a graph as JSON-LD 1.1 with its context inside, so that a reader fetches nothing. */
export const writeJsonLd: Writer = function* (graph) {
  yield `{\n"@context": ${JSON.stringify(jsonLdContext)},\n"@graph": [`;
  let isFirst = true;
  for (const thing of things(graph)) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(thing)}`;
    isFirst = false;
  }
  yield '\n]\n}\n';
};
