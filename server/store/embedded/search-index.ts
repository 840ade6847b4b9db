import MiniSearch from 'minisearch';
import { z } from 'zod';
import { GraphNode } from '#contract/graph.ts';
import { foldText, wordsOf } from '../fold-text.ts';
import type { Candidate, Row } from '../graph-store.ts';
import { allowedEdits } from '../edit-distance.ts';
import { orderCandidates } from '../rank-matches.ts';
import { type Searchable, searchableOf } from '../searchable.ts';

type Built = { readonly words: MiniSearch<Searchable & { id: string }>; readonly nodes: ReadonlyMap<string, GraphNode> };
type SearchOptions = { readonly labels: readonly string[]; readonly limit: number; readonly dataVersion: number };

const NodeRow = z.object({ node: GraphNode });
/** Candidates that are ranked; more would only be more of the least similar. */
const mostCandidates = 500;

/** The search of the embedded store: an index in memory, made anew when the data version has changed. */
export class SearchIndex {
  readonly #readNodes: () => AsyncIterable<Row>;
  #built: { readonly dataVersion: number; readonly index: Promise<Built> } | undefined;

  constructor(readNodes: () => AsyncIterable<Row>) {
    this.#readNodes = readNodes;
  }

  async search(text: string, { labels, limit, dataVersion }: SearchOptions): Promise<readonly Candidate[]> {
    const { words, nodes } = await this.#at(dataVersion);
    const isWanted = (id: string): boolean => labels.length === 0 || (nodes.get(id)?.labels.some((label) => labels.includes(label)) ?? false);
    const hits = words.search(text, {
      prefix: true,
      fuzzy: allowedEdits,
      boost: { names: 4, aliases: 4 },
      filter: ({ id }) => isWanted(String(id)),
    });
    const candidates = hits.slice(0, mostCandidates).flatMap(({ id, score }): readonly Candidate[] => {
      const node = nodes.get(String(id));
      return node ? [{ ...node, score }] : [];
    });
    return orderCandidates(text, candidates, limit);
  }

  #at(dataVersion: number): Promise<Built> {
    if (this.#built?.dataVersion !== dataVersion) {
      const index = this.#build();
      this.#built = { dataVersion, index };
      index.catch(() => {
        if (this.#built?.index === index) this.#built = undefined;
      });
    }
    return this.#built.index;
  }

  async #build(): Promise<Built> {
    const nodes = new Map<string, GraphNode>();
    for await (const row of this.#readNodes()) {
      const { node } = NodeRow.parse(row);
      nodes.set(node.id, node);
    }
    const words = new MiniSearch<Searchable & { id: string }>({
      fields: ['names', 'aliases', 'texts'],
      extractField: (document, field) => (field === 'id' ? document.id : document[field as keyof Searchable].join(' ')),
      tokenize: (text) => [...wordsOf(text)],
      processTerm: foldText,
    });
    await words.addAllAsync([...nodes.values()].map(({ id, properties }) => ({ id, ...searchableOf(properties) })));
    return { words, nodes };
  }
}
