import { fromMarkdown } from 'mdast-util-from-markdown';
import { NodeId } from '#contract/graph.ts';
import { isTooNested } from './split-lesson-text.ts';

/** Where the links of a text lead: to nodes, and to terms of the glossary. */
export type Links = { readonly nodes: readonly NodeId[]; readonly terms: readonly string[] };
type Part = { readonly type: string; readonly url?: unknown; readonly children?: readonly unknown[] };

const addressesIn = (text: string): readonly string[] => {
  if (!text.includes('](') || isTooNested(text)) return [];
  const found: string[] = [];
  const parts: Part[] = [fromMarkdown(text)];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (part.type === 'link' && typeof part.url === 'string') found.push(part.url);
    parts.push(...((part.children ?? []) as readonly Part[]));
  }
  return found;
};

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const termPrefix = 'glossary:';
/** Addresses of other sites, and of other pages of this one; no lesson leads there. */
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|[/#?])/i;

/** Reads where the links of a Markdown text lead: `glossary:claim` is a term, what is no other address the id of a node. */
export const findLinks = (text: string): Links => {
  const addresses = addressesIn(text);
  const [terms, others] = [addresses.filter((one) => one.startsWith(termPrefix)), addresses.filter((one) => !elsewhere.test(one))];
  return {
    nodes: others.flatMap((address) => {
      const id = NodeId.safeParse(decode(address));
      return id.success ? [id.data] : [];
    }),
    terms: terms.map((address) => address.slice(termPrefix.length)),
  };
};
