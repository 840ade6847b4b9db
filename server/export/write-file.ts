import type { FileAnswer } from '#contract/route.ts';
import type { ExportFormat } from '#contract/routes/export.ts';
import type { ExportedGraph, Writer } from './exported-graph.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCsl } from './write-csl.ts';
import { writeCypher } from './write-cypher.ts';
import { writeCytoscape } from './write-cytoscape.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeStatementTable } from './write-statements.ts';
import { writeEdgeTable, writeNodeTable } from './write-tables.ts';

export type FileFormat = {
  /** What stands behind the title in the file's name. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: Writer;
  /** What it says besides nodes and edges: the documents alone, or their passages too. */
  readonly provenance: 'none' | 'sources' | 'passages';
};

const csv = 'text/csv; charset=utf-8';

/** Every format by its name in the API. */
export const fileFormats: Readonly<Record<ExportFormat, FileFormat>> = {
  'cytoscape-json': { ending: '.cyjs', mediaType: 'application/json', write: writeCytoscape, provenance: 'none' },
  'csv-nodes': { ending: '-nodes.csv', mediaType: csv, write: writeNodeTable, provenance: 'none' },
  'csv-edges': { ending: '-edges.csv', mediaType: csv, write: writeEdgeTable, provenance: 'none' },
  'csv-statements': { ending: '-statements.csv', mediaType: csv, write: writeStatementTable, provenance: 'passages' },
  graphml: { ending: '.graphml', mediaType: 'application/graphml+xml; charset=utf-8', write: writeGraphml, provenance: 'none' },
  gexf: { ending: '.gexf', mediaType: 'application/gexf+xml; charset=utf-8', write: writeGexf, provenance: 'none' },
  'json-ld': { ending: '.jsonld', mediaType: 'application/ld+json', write: writeJsonLd, provenance: 'passages' },
  cypher: { ending: '.cypher', mediaType: 'text/x-cypher; charset=utf-8', write: writeCypher, provenance: 'passages' },
  bibtex: { ending: '.bib', mediaType: 'application/x-bibtex; charset=utf-8', write: writeBibtex, provenance: 'sources' },
  'csl-json': { ending: '-sources.json', mediaType: 'application/vnd.citationstyles.csl+json', write: writeCsl, provenance: 'sources' },
};

/** A title as the beginning of a file's name that every system takes. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '') || 'postura';

/** As much text as is gathered before it is passed on. */
const partLength = 65_536;

function* inParts(texts: Iterable<string>): Generator<string> {
  let gathered: string[] = [];
  let length = 0;
  for (const text of texts) {
    gathered.push(text);
    length += text.length;
    if (length < partLength) continue;
    yield gathered.join('');
    gathered = [];
    length = 0;
  }
  if (length > 0) yield gathered.join('');
}

/** Writes a graph as a file of a format; its text is made as it is taken. */
export const writeFile = (format: ExportFormat, graph: ExportedGraph): FileAnswer => {
  const { ending, mediaType, write } = fileFormats[format];
  return { fileName: `${slugOf(graph.title)}${ending}`, mediaType, text: inParts(write(graph)) };
};
