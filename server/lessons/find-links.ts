import { NodeId } from '#contract/graph.ts';

/** Where the links of a text lead: to nodes, and to terms of the glossary. */
export type Links = { readonly nodes: readonly NodeId[]; readonly terms: readonly string[] };

// Whole Markdown is not parsed here: a text made for it keeps a parser busy for a second. Each part of these patterns has a bound instead.
const fencedCode = /^ {0,3}(`{3,}|~{3,})[\s\S]{0,5000}?^ {0,3}\1/gm;
const codeInLine = /(?<!`)(`+)(?!`)[\s\S]{1,500}?(?<!`)\1(?!`)/g;
const linkEnd = /(?<!\\)\]\(\s{0,8}(?:<([^<>\n]{1,512})>|([^\s()<>]{1,512}))(?:\s{1,8}["'(][^\n]{0,300}?["')])?\s{0,8}\)/g;

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
  const said = text.replaceAll(fencedCode, '').replaceAll(codeInLine, '');
  const addresses = [...said.matchAll(linkEnd)].map(([, inAngles, plain]) => inAngles ?? plain ?? '');
  const [terms, others] = [addresses.filter((one) => one.startsWith(termPrefix)), addresses.filter((one) => !elsewhere.test(one))];
  return {
    nodes: others.flatMap((address) => {
      const id = NodeId.safeParse(decode(address));
      return id.success ? [id.data] : [];
    }),
    terms: terms.map((address) => address.slice(termPrefix.length)),
  };
};
