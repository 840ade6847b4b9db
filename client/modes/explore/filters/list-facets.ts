import { type Filters, noFilters } from '#contract/exploration.ts';
import { kindOf } from '../../../text/words.ts';
import type { GraphEdge } from '#contract/graph.ts';
import { type Document, readShown } from '../../../state/document.ts';
import { filterShown, isInTime, keyOfLine, type Known, voicesOf } from '../../../state/filter-shown.ts';

/** Filters that are lists of what is left out, with what they list. */
export const facetKeys = { kinds: 'withoutKinds', types: 'withoutTypes', sources: 'withoutSources', voices: 'withoutVoices' } as const;
export type FacetName = keyof typeof facetKeys;

/** How many nodes and lines. */
export type Amount = { readonly nodes: number; readonly lines: number };
/** One value of a facet: how much of the document has it, and how much it hides, for itself alone, while it is left out. */
export type FacetValue = { readonly value: string; readonly count: number; readonly hides: Amount | null };

export type Facets = {
  readonly shown: Amount;
  /** Without any filter. */
  readonly all: Amount;
  readonly lists: { readonly [facet in FacetName]: readonly FacetValue[] };
  readonly claims: { readonly disputed: number; readonly all: number; readonly hides: Amount | null };
  /** The most independent sources that a line has. */
  readonly mostSources: number;
  readonly leastHides: Amount | null;
  readonly datesHide: Amount | null;
  /** Lines without any date. */
  readonly undated: number;
};

const amountOf = ({ nodes, lines }: Pick<Document, 'nodes' | 'lines'>): Amount => ({ nodes: nodes.length, lines: lines.length });
/** A statement without a source is told apart by this word, as `filterShown` does. */
export const noSource = 'undefined';
const everyTime: Filters = { ...noFilters, from: '0001-01-01', undated: false };

/** What can be filtered in a document, with what each filter does for itself alone; what is hidden does not count. */
export function listFacets(document: Document, known: Known): Facets {
  const whole = readShown({ ...document, filters: noFilters }, known);
  const all = amountOf(whole);
  const hides = (part: Partial<Filters>): Amount => {
    const left = amountOf(filterShown(whole, { filters: { ...noFilters, ...part }, policy: document.policy }, known));
    return { nodes: all.nodes - left.nodes, lines: all.lines - left.lines };
  };
  const { filters } = document;
  const isSourced = (edge: GraphEdge): boolean => edge.properties['source'] !== undefined;
  const statements = whole.lines.map((line) => known.statements.get(keyOfLine(line)) ?? []);
  // A graph that names no source has nothing to choose among.
  const hasSources = statements.some((edges) => edges.some(isSourced));
  const counts: { readonly [facet in FacetName]: readonly string[] } = {
    kinds: whole.nodes.flatMap(({ id }) => {
      const labels = known.nodes.get(id)?.labels ?? [];
      return kindOf(labels) ?? labels[0] ?? [];
    }),
    types: whole.lines.map(({ type }) => type),
    sources: !hasSources ? [] : statements.flatMap((edges) => [...new Set(edges.map(({ properties }) => String(properties['source'])))]),
    voices: !hasSources ? [] : statements.flatMap((edges) => [...new Set(edges.flatMap(voicesOf))]),
  };
  const list = (facet: FacetName): readonly FacetValue[] => {
    const key = facetKeys[facet];
    const found = countEach([...counts[facet]]);
    const gone = filters[key].filter((value) => !found.has(value)).map((value) => [value, 0] as const);
    return [...found, ...gone]
      .map(([value, count]) => ({ value, count, hides: filters[key].includes(value) ? hides({ [key]: [value] }) : null }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  };
  const claims = whole.nodes.flatMap(({ id }) => known.claims.get(id) ?? []);
  const { from, to, asOf, undated } = filters;
  return {
    shown: amountOf(readShown(document, known)),
    all,
    lists: { kinds: list('kinds'), types: list('types'), sources: list('sources'), voices: list('voices') },
    claims: {
      disputed: claims.filter(({ disputed }) => disputed).length,
      all: claims.length,
      hides: filters.disputed === 'any' ? null : hides({ disputed: filters.disputed }),
    },
    mostSources: Math.max(1, ...statements.map((edges) => new Set(edges.map(({ properties }) => properties['source'])).size)),
    leastHides: filters.leastSources === 1 ? null : hides({ leastSources: filters.leastSources }),
    datesHide: from === null && to === null && asOf === null ? null : hides({ from, to, asOf, undated }),
    undated: statements.filter((edges) => edges.length > 0 && !edges.some((edge) => isInTime(edge, everyTime))).length,
  };
}

function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
