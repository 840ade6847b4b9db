import type { GraphEdge, NodeId, Source } from '#contract/graph.ts';
import type { Picture } from '../../../canvas/canvas.ts';
import type { Language } from '../../../state/session.ts';
import { bindText, type Translate } from '../../../text/words.ts';
import { legendEntries } from '../legend-entries.ts';
import type { FigureContent } from './compose-figure.ts';

/** What a reader can have around the map. */
export const figureParts = ['title', 'legend', 'sources', 'date', 'address'] as const;
export type FigurePart = (typeof figureParts)[number];

/** An address of more letters is told without what is drawn, which it still leads to. */
const mostLetters = 140;

/** The sources of the statements behind some lines, in the order of their letters. */
export function sourcesOf(
  keys: readonly string[],
  known: { readonly statements: ReadonlyMap<string, readonly GraphEdge[]>; readonly sources: ReadonlyMap<NodeId, Source> },
): readonly Source[] {
  const used = new Set(keys.flatMap((key) => (known.statements.get(key) ?? []).map(({ properties }) => properties['source'])));
  return [...known.sources.values()].filter(({ id }) => used.has(id)).sort((one, other) => (one.label ?? one.title).localeCompare(other.label ?? other.title));
}

/** The words around the map, of the parts that are wanted. */
export function composeContent(
  { picture, title, sources, address, made }: { picture: Picture; title: string; sources: readonly Source[]; address: string; made: Date },
  wanted: ReadonlySet<FigurePart>,
  { t, language }: { readonly t: Translate; readonly language: Language },
): FigureContent {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(made);
  const notes = [
    ...(wanted.has('sources') ? sources.map((source) => t('figure.source', { label: source.label ?? '–', title: source.title })) : []),
    ...(wanted.has('date') ? [t('figure.made', { date })] : []),
  ];
  return {
    title: wanted.has('title') && title.trim() !== '' ? bindText(title) : null,
    parts: wanted.has('legend') ? legendEntries(picture, { t, language }) : [],
    notes,
    address: wanted.has('address') ? { text: address.length > mostLetters ? (address.split('#')[0] ?? address) : address, href: address } : null,
  };
}
