import type { Writer } from './exported-graph.ts';
import { type CitedSource, datePartsOf, tellSource } from './tell-source.ts';

/** Kinds of our documents that CSL knows under a name of its own; any other is a `document`. */
const types: Readonly<Record<string, string>> = {
  article: 'article',
  book: 'book',
  report: 'report',
  law: 'legislation',
  speech: 'speech',
  interview: 'interview',
  broadcast: 'broadcast',
  webpage: 'webpage',
  thesis: 'thesis',
};

const toItem = (source: CitedSource): object => {
  const { id, title, label, kind, language, publisher, author, published, url } = source;
  const parts = datePartsOf(published);
  return {
    id,
    type: types[kind] ?? 'document',
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { issued: parts ? { 'date-parts': [parts] } : { raw: published } }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    ...(label !== undefined && { 'citation-label': label }),
  };
};

/** Writes the sources as CSL-JSON 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html); an author stays as the source names it. */
export const writeCsl: Writer = function* ({ sources }) {
  yield `${JSON.stringify(
    sources.map((source) => toItem(tellSource(source))),
    null,
    2,
  )}\n`;
};
