import jsonld from 'jsonld';

export type Triple = { readonly subject: string; readonly predicate: string; readonly object: string };

type Quad = { readonly subject: { readonly value: string }; readonly predicate: { readonly value: string }; readonly object: { readonly value: string } };

/** The triples of a JSON-LD file; whatever it would fetch is refused. */
export const readRdf = async (text: string): Promise<readonly Triple[]> => {
  const quads = (await jsonld.toRDF(JSON.parse(text), {
    documentLoader: async (url: string) => {
      throw new Error(`The file asks for ${url}.`);
    },
  })) as readonly Quad[];
  return quads.map(({ subject, predicate, object }) => ({ subject: subject.value, predicate: predicate.value, object: object.value }));
};
