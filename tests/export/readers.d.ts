/** Readers that bring no types, as far as the tests use them. */
declare module 'jsonld' {
  const jsonld: { toRDF(document: unknown, options: { readonly documentLoader: (url: string) => Promise<never> }): Promise<unknown> };
  export default jsonld;
}
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
