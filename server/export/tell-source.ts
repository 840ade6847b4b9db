import type { GraphNode } from '#contract/graph.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a bibliography needs of a document; what the graph does not know is absent. `published` is EDTF. */
export type CitedSource = {
  readonly id: string;
  readonly title: string;
  readonly label: string | undefined;
  readonly kind: string;
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly url: string | undefined;
};

export const tellSource = ({ id, properties }: GraphNode): CitedSource => ({
  id,
  title: text(properties.title) ?? id,
  label: text(properties.label),
  kind: text(properties.kind) ?? 'document',
  language: text(properties.language),
  publisher: text(properties.publisher),
  author: text(properties.author),
  published: text(properties.published),
  url: text(properties.url),
});

/** Year, month and day of a plain date, as far as it goes; undefined where EDTF says more than a calendar can. */
export const datePartsOf = (published: string | undefined): readonly number[] | undefined =>
  published !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(published) ? published.split('-').map(Number) : undefined;
